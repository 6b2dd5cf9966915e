import { plainHeading, type Kind } from '#records';
import { FRENCH_WORDS } from './french-words.ts';

type Words = Readonly<Record<string, readonly string[]>>;

/** One line a language: English, French, Spanish, Portuguese, Indonesian, Hindi, Arabic, as far as there is more to say. */
function said(...languages: readonly string[]): readonly string[] {
  return languages.flatMap((headings) => headings.split('; '));
}

/** Words for codes in the languages of the field: kind -> column -> code -> words. */
const MORE_WORDS: Readonly<Partial<Record<Kind, Readonly<Record<string, Words>>>>> = {
  members: {
    sex: {
      F: said(
        'woman; girl',
        'feminin; fille; femme',
        'femenino; mujer; hembra',
        'feminino; mulher; fem',
        'perempuan; wanita',
        'महिला; स्त्री',
        'أنثى; انثى; امرأة',
      ),
      M: said(
        'man; boy',
        'masculin; garcon; homme',
        'masculino; hombre; varon',
        'masculino; homem; masc',
        'laki-laki; laki; pria',
        'पुरुष',
        'ذكر; رجل',
      ),
    },
    poverty: {
      yes: said('si', 'sim', 'ya', 'हाँ; हां', 'نعم'),
      no: said('nao', 'tidak', 'नहीं', 'لا'),
    },
  },
  policies: {
    status: {
      active: said(
        'activo; activa; vigente',
        'ativo; ativa; vigente',
        'aktif; berlaku',
        'सक्रिय',
        'نشط; ساري; فعال',
      ),
      suspended: said(
        'suspendido; suspendida',
        'suspenso; suspensa',
        'ditangguhkan',
        'निलंबित',
        'معلق; موقوف',
      ),
      cancelled: said(
        'cancelado; cancelada; anulado',
        'cancelado; cancelada',
        'dibatalkan; batal',
        'रद्द',
        'ملغى; ملغي',
      ),
    },
    eligible_to_renew: {
      yes: said('si', 'sim', 'ya', 'हाँ; हां', 'نعم'),
      no: said('nao', 'tidak', 'नहीं', 'لا'),
    },
  },
  claims: {
    benefit: {
      outpatient: said(
        'ambulatorio; consulta; consulta externa',
        'ambulatorio; consulta',
        'rawat jalan',
        'बाह्य रोगी; ओपीडी',
        'عيادة خارجية; عيادات خارجية',
      ),
      inpatient: said(
        'hospitalizacion; internacion; hospitalizado',
        'internamento; hospitalizacao',
        'rawat inap',
        'भर्ती; आईपीडी',
        'تنويم; إقامة داخلية',
      ),
      antenatal: said(
        'control prenatal; prenatal',
        'pre natal; consulta pre natal',
        'anc; pemeriksaan kehamilan',
        'प्रसव पूर्व',
        'رعاية الحمل; رعاية ما قبل الولادة',
      ),
      normal_delivery: said(
        'normal delivery; parto; parto normal; parto vaginal',
        'parto; parto normal',
        'persalinan normal; persalinan',
        'सामान्य प्रसव',
        'ولادة طبيعية',
      ),
      caesarean: said(
        'cesarea',
        'cesariana',
        'operasi caesar; sesar; caesar',
        'सिजेरियन',
        'ولادة قيصرية; قيصرية',
      ),
      postnatal: said(
        'control postnatal; posnatal',
        'pos natal; pos parto',
        'pnc; nifas',
        'प्रसवोत्तर',
        'رعاية ما بعد الولادة',
      ),
      medicines: said(
        'drug; medication; medications',
        'medicamentos; farmacia',
        'medicamentos; farmacia',
        'obat; obat-obatan',
        'दवा; दवाइयाँ',
        'أدوية; ادوية',
      ),
      transport: said(
        'transporte; ambulancia',
        'transporte; ambulancia',
        'transportasi; ambulans',
        'परिवहन',
        'نقل; إسعاف',
      ),
      other: said('otro; otros', 'outro; outros', 'lain; lainnya', 'अन्य', 'أخرى; اخرى'),
    },
    status: {
      reported: said(
        'lodged; new; open; registered',
        'presentado; recibido; ingresado',
        'apresentado; recebido',
        'diajukan',
        'प्रस्तुत',
        'مقدم; مستلم',
      ),
      pending: said(
        'under review; in review; being processed; verifie; verifiee',
        'pendiente; en proceso; en revision',
        'pendente; em analise',
        'proses; dalam proses; menunggu',
        'लंबित',
        'قيد الانتظار; قيد المراجعة',
      ),
      approved: said(
        'authorised; authorized',
        'aprobado; aceptado',
        'aprovado; aceite',
        'disetujui',
        'स्वीकृत',
        'موافق عليه; معتمد; مقبول',
      ),
      paid: said(
        'closed paid; reimbursed',
        'pagado; liquidado',
        'pago; liquidado',
        'dibayar; lunas',
        'भुगतान',
        'مدفوع',
      ),
      rejected: said('rechazado; denegado', 'rejeitado; recusado', 'ditolak', 'अस्वीकृत', 'مرفوض'),
    },
  },
  contributions: {
    payer: {
      member: said('household; insured', 'miembro; afiliado', 'membro', 'peserta; anggota', 'सदस्य', 'العضو'),
      state: said(
        'gouvernement',
        'gobierno; estado',
        'governo; estado',
        'pemerintah',
        'सरकार',
        'الحكومة; الدولة',
      ),
      donor: said('donateur', 'donante', 'doador', 'donatur', 'दाता', 'مانح'),
    },
  },
};

/** What words mean in the columns of a kind, beside those that the columns declare: column -> word in plain letters -> code. */
export function wordsFor(kind: Kind): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const meanings: Record<string, Record<string, string>> = {};
  for (const list of [MORE_WORDS, FRENCH_WORDS])
    for (const [column, codes] of Object.entries(list[kind] ?? {})) {
      const known = (meanings[column] ??= {});
      for (const [code, words] of Object.entries(codes))
        for (const word of words) known[plainHeading(word)] = code;
    }
  return meanings;
}
