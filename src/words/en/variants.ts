/**
 * What differs where a figure is worked out on another basis, or where another system shows another figure under the same
 * name: variant.<indicator>.<basis> where there is something particular to say, else variant.<basis>.
 */
export const variants = {
  'variant.service+ibnr':
    'By the day of service, with an estimate of the claims that have not come in yet. Late claims move it least.',
  'variant.service':
    'By the day of service, with the claims that are here. The last months look cheaper than they will turn out.',
  'variant.accounts':
    'From the books: what was paid, and how the claims reserve changed. It is as good as the reserve is.',
  'variant.cash':
    'By the day on which money moved. It follows how quickly claims are paid and contributions come in, not what was insured.',
  'variant.number': 'Each counts the same, large or small.',
  'variant.amount': 'Large ones weigh more than small ones.',
  'variant.register': 'By what the scheme’s own pregnancy register records.',
  'variant.maternity-benefit-uptake.register':
    'Against the births that the scheme’s own pregnancy register expects.',
  'variant.expense-ratio.net-of-subsidy':
    'After grants and subsidies have paid a part of the costs: what is left for contributions to carry.',
  'variant.claims-reserve.accounts': 'What the balance sheet holds for claims.',
  'variant.asfr': 'Against the births that fertility rates by age let expect among the women insured.',
  'variant.gfr': 'Against the births that one fertility rate for all women lets expect.',
  'variant.facility': 'Among deliveries that were claimed. Births at home, or elsewhere, are not in it.',
  'variant.population': 'Among all births expected, so that births outside facilities count too.',
  'variant.returns': 'From the sums in monthly returns instead of single records.',
  'variant.submission': 'The clock starts on the day of submission.',
  'variant.incident': 'The clock starts on the day of service, so that time before submission counts too.',
  'variant.openimis':
    'The way openIMIS works it out. Its reports take other records for the same name, so that its figure may lie apart from ours.',
  'variant.iris':
    'The way the IRIS+ catalogue words it. It takes other records for the same name, so that its figure may lie apart from ours.',
  'variant.gross':
    'Without taking anything off: everything counts that ended or was due, whoever it was up to.',
  'variant.net-of-subsidy': 'With grants and subsidies taken out: what the scheme does by its own strength.',
  'variant.over-30': 'Of what is outstanding, the part that came in more than 30 days ago.',
  'variant.over-90': 'Of what is outstanding, the part that came in more than 90 days ago.',
  'variant.claims': 'From claims alone. Care that is free elsewhere, or never claimed, is not in it.',
  'variant.normal': 'Normal deliveries only.',
  'variant.caesarean': 'Caesarean deliveries only.',
  'variant.number-without-maternity':
    'Claims by number, without antenatal care, deliveries and postnatal care.',
  'variant.amount-without-maternity':
    'Claims by amount, without antenatal care, deliveries and postnatal care.',
  'variant.maternal-deaths': 'Mothers who died, as the pregnancy register says.',
  'variant.stillbirths': 'Babies who were born dead, as the pregnancy register says.',
  'variant.accounts-net-of-subsidy': 'From the books, with grants and subsidies taken out.',
  'variant.expense': 'What was spent against what was planned to be spent.',
  'variant.income': 'What came in, other than contributions, against what was planned.',
} as const;
