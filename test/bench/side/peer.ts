import { CATALOGUE, measuresIn } from '../../../src/indicators/index.ts';

/**
 * The plain page that the comparison is measured against: it reads the same counts as text, divides a sum of twelve months by
 * another for every indicator of every scheme, and draws one HTML table. No intervals, no states, no benchmark, no reasons,
 * nothing left out of view.
 */
export function peerPage(): string {
  const pairs = CATALOGUE.filter(({ alwaysSplit }) => alwaysSplit === null).map(({ id, bases }) => {
    const [over = '', under = over] = bases[0] ? measuresIn(bases[0][1]) : [];
    return [id, over, under];
  });
  return `<!doctype html><meta charset="utf-8"><title>Plain</title>
<style>body{font:14px sans-serif;margin:0}td,th{padding:4px 8px;white-space:nowrap;border-bottom:1px solid #ddd}</style>
<div id="place"></div>
<script>
const PAIRS = ${JSON.stringify(pairs)};
const asked = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
const sum = (months, end) => {
  let total = 0;
  for (let i = Math.max(0, end - 12); i < end; i++) total += months[i] ?? 0;
  return total;
};
let schemes;
window.showPeer = async (monthsBefore) => {
  if (!schemes) {
    const database = await asked(indexedDB.open('plain'));
    const texts = await asked(database.transaction('counts').objectStore('counts').getAll());
    schemes = texts.map((text) => JSON.parse(text));
  }
  const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
  const rows = schemes.map(({ name, months }) => {
    const cells = PAIRS.map(([, over, under]) => {
      const above = months[over] ?? [];
      const below = months[under] ?? [];
      const value = sum(above, above.length - monthsBefore) / sum(below, below.length - monthsBefore);
      return '<td>' + (Number.isFinite(value) ? number.format(value) : '-') + '</td>';
    });
    return '<tr><th>' + name + '</th>' + cells.join('') + '</tr>';
  });
  const heads = PAIRS.map(([id]) => '<th>' + id + '</th>').join('');
  document.getElementById('place').innerHTML =
    '<table><thead><tr><th></th>' + heads + '</tr></thead><tbody>' + rows.join('') + '</tbody></table>';
};
if (location.search !== '?empty') window.showPeer(0);
else document.getElementById('place').style.cssText = 'width:14000px;height:18000px';
</script>`;
}
