import { Chance, wheel } from './chance.ts';
import { bytesOf, CsvBytes } from './csv-bytes.ts';
import { dayBytes } from './days.ts';
import type { Families } from './families.ts';

export const CLAIM_HEADINGS = [
  ...['claim_id', 'insured_id', 'policy_id', 'provider', 'benefit', 'diagnosis', 'service_date'],
  ...['discharge_date', 'submitted_date', 'decided_date', 'settled_date', 'status'],
  ...['amount_claimed', 'amount_approved', 'amount_paid'],
];

interface Service {
  readonly name: Uint8Array;
  /** In hundredths of the currency. */
  readonly cost: number;
  readonly isStay: boolean;
  readonly isForMothers: boolean;
  readonly diagnosis: (chance: Chance) => Uint8Array;
}

function service(name: string, cost: number, diagnoses: readonly string[], traits = ''): Service {
  const cells = diagnoses.map((words): readonly [Uint8Array, number] => [
    bytesOf(words.includes(',') ? `"${words}"` : words),
    1,
  ]);
  return {
    name: bytesOf(name),
    cost,
    isStay: traits.includes('stay'),
    isForMothers: traits.includes('mothers'),
    diagnosis: wheel(cells),
  };
}

const OUTPATIENT = service('outpatient', 1800, [
  'Malaria, uncomplicated',
  'Upper respiratory infection, acute',
  'Diarrhoea, no dehydration',
  'Skin infection',
  'Hypertension, follow-up visit',
]);
const drawService = wheel([
  [OUTPATIENT, 54],
  [
    service('medicines', 900, ['Repeat prescription', 'Malaria, uncomplicated', 'Anaemia, iron deficiency']),
    16,
  ],
  [
    service(
      'inpatient',
      14_000,
      ['Pneumonia, severe', 'Malaria, severe', 'Fracture of forearm, closed'],
      'stay',
    ),
    8,
  ],
  [service('antenatal', 1200, ['Pregnancy, supervision of'], 'mothers'), 9],
  [service('normal_delivery', 9500, ['Delivery, spontaneous, single'], 'mothers stay'), 4],
  [
    service('caesarean', 32_000, ['Delivery, caesarean, emergency', 'Delivery, caesarean'], 'mothers stay'),
    1,
  ],
  [service('postnatal', 1100, ['Postpartum care, routine'], 'mothers'), 3],
  [service('transport', 2500, ['Transfer, obstetric', 'Transfer, other'], ''), 2],
  [service('other', 3000, ['Dental extraction', 'Eye examination, glasses'], ''), 3],
]);
const drawFate = wheel([
  ['paid', 88],
  ['rejected', 6],
  ['approved', 3],
  ['pending', 2],
  ['reported', 1],
]);
const STATUSES = new Map(
  ['paid', 'rejected', 'approved', 'pending', 'reported'].map((status) => [status, bytesOf(status)]),
);
const PROVIDERS = Array.from({ length: 80 }, (_, i) => bytesOf(`Clinic ${i + 1}`));
const CLAIM = bytesOf('CL-');
const PERSON = bytesOf('IN-');
const POLICY = bytesOf('PO-');

interface Stretch {
  readonly first: number;
  readonly last: number;
  /** The day on which the file was written: nothing in it is later. */
  readonly asAt: number;
  readonly claims: number;
  readonly firstNumber: number;
}

/** Writes claims for services of a stretch of days in their order, each within the cover of its person. */
export function writeClaims(families: Families, stretch: Stretch, file: number, seed: number): CsvBytes {
  const chance = new Chance(seed);
  const csv = new CsvBytes(file, CLAIM_HEADINGS);
  const { policies, days } = servicesInOrder(families, stretch, chance);
  policies.forEach((policy, i) => {
    writeClaim(
      csv,
      chance,
      families,
      { number: stretch.firstNumber + i, policy, day: days[i]! },
      stretch.asAt,
    );
  });
  csv.flush();
  return csv;
}

/** Policies and days of service, sorted by day. */
function servicesInOrder({ policies }: Families, { first, last, claims }: Stretch, chance: Chance) {
  const policy = new Int32Array(claims);
  const day = new Int32Array(claims);
  const places = new Int32Array(last - first + 2);
  for (let i = 0; i < claims;) {
    const drawn = chance.whole(0, policies.length - 1);
    const lastCovered = policies.ended[drawn]! > 0 ? policies.ended[drawn]! - 1 : policies.end[drawn]!;
    const from = Math.max(first, policies.start[drawn]!);
    const to = Math.min(last, lastCovered);
    if (to < from) continue;
    policy[i] = drawn;
    day[i] = chance.whole(from, to);
    places[day[i]! - first + 1]!++;
    i++;
  }
  for (let i = 1; i < places.length; i++) places[i]! += places[i - 1]!;
  const inOrder = { policies: new Int32Array(claims), days: new Int32Array(claims) };
  for (let i = 0; i < claims; i++) {
    const place = places[day[i]! - first]!++;
    inOrder.policies[place] = policy[i]!;
    inOrder.days[place] = day[i]!;
  }
  return inOrder;
}

interface Claim {
  readonly number: number;
  readonly policy: number;
  readonly day: number;
}

function writeClaim(csv: CsvBytes, chance: Chance, families: Families, claim: Claim, asAt: number): void {
  const { number, policy, day } = claim;
  const person = personOf(families, policy, day, chance);
  const drawn = drawService(chance);
  const kind = drawn.isForMothers && !isMother(families, person, day) ? OUTPATIENT : drawn;
  csv.id(CLAIM, number, 8);
  csv.id(PERSON, person, 7);
  csv.id(POLICY, policy, 7);
  csv.cell(PROVIDERS[chance.whole(0, PROVIDERS.length - 1)]);
  csv.cell(kind.name);
  csv.cell(kind.diagnosis(chance));
  csv.cell(dayBytes(day));
  const left = kind.isStay ? Math.min(day + chance.whole(1, 6), asAt) : 0;
  csv.cell(left ? dayBytes(left) : undefined);
  writeCourse(csv, chance, { served: Math.max(day, left), asAt, cost: chance.skewed(kind.cost) + 100 });
}

/** How a claim went on: when it was submitted, decided and settled, as far as that had happened, and at what amounts. */
function writeCourse(
  csv: CsvBytes,
  chance: Chance,
  { served, asAt, cost }: { readonly served: number; readonly asAt: number; readonly cost: number },
): void {
  const submitted = Math.min(served + chance.skewed(9), asAt);
  const decided = submitted + chance.skewed(14);
  const settled = decided + chance.skewed(10);
  const status = statusBy(drawFate(chance), decided, settled, asAt);
  const isDecided = status === 'paid' || status === 'rejected' || status === 'approved';
  const approved = chance.next() < 0.85 ? cost : Math.floor(cost * 0.9);
  csv.cell(dayBytes(submitted));
  csv.cell(isDecided ? dayBytes(decided) : undefined);
  csv.cell(status === 'paid' ? dayBytes(settled) : undefined);
  csv.cell(STATUSES.get(status));
  csv.amount(cost);
  if (status === 'paid' || status === 'approved') csv.amount(approved);
  else csv.cell();
  if (status === 'paid') csv.amount(approved);
  else csv.cell();
  csv.endRow();
}

function statusBy(fate: string, decided: number, settled: number, asAt: number): string {
  if (decided > asAt) return 'reported';
  return fate === 'paid' && settled > asAt ? 'approved' : fate;
}

/** A person of the policy's family who belongs to it on the day; the head always does. */
function personOf({ firstPerson, persons, policies }: Families, policy: number, day: number, chance: Chance) {
  const family = policies.family[policy]!;
  const person = chance.whole(firstPerson[family]!, firstPerson[family + 1]! - 1);
  const hasLeft = persons.exit[person] !== 0 && persons.exit[person]! < day;
  return hasLeft || persons.birth[person]! > day ? firstPerson[family]! : person;
}

function isMother({ persons }: Families, person: number, day: number): boolean {
  const years = (day - persons.birth[person]!) / 365.25;
  return persons.isFemale[person] === 1 && years >= 16 && years < 48;
}
