// Draws a figure with Chart.js. Series differ by colour and by pattern; the numbers stand in a table beside it.
const LIBRARY = '/assets/libraries/chart.js/dist/chart.umd.min.js';
const COLOURS = ['#1d4f76', '#b3541e', '#3f6b21', '#7a2a6b', '#5a5a5a', '#00656b', '#8a1f1f', '#4a3f9f'];
const TILE = 8;

let library;

// The library looks for a loader of modules that Cockpit may have for itself.
const load = async () => {
  const { define } = globalThis;
  globalThis.define = undefined;
  try {
    await import(LIBRARY);
    globalThis.Chart.defaults.font.size = 14;
    globalThis.Chart.defaults.color = '#0b0c0c';
    return globalThis.Chart;
  } finally {
    globalThis.define = define;
  }
};

const lines = [
  () => {},
  (pen) => [pen.moveTo(0, TILE), pen.lineTo(TILE, 0)],
  (pen) => [pen.moveTo(0, TILE / 2), pen.lineTo(TILE, TILE / 2)],
  (pen) => [pen.moveTo(TILE / 2, 0), pen.lineTo(TILE / 2, TILE)],
  (pen) => pen.arc(TILE / 2, TILE / 2, 1.5, 0, 2 * Math.PI),
];

const fill = (number) => {
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const pen = tile.getContext('2d');
  pen.fillStyle = COLOURS[number % COLOURS.length];
  pen.fillRect(0, 0, TILE, TILE);
  pen.strokeStyle = '#fff';
  pen.beginPath();
  lines[number % lines.length](pen);
  pen.stroke();
  return pen.createPattern(tile, 'repeat');
};

// What is held back is not drawn; the table says so.
const height = (text) => (/^[0-9.]+$/.test(text) ? Number(text) : null);

const short = (label) => (label.length > 34 ? `${label.slice(0, 32)}…` : label);

const drawn = (figure) => figure.rows.filter((row) => !row.total);

const series = (figure) =>
  figure.columns
    .map((label, column) => ({ label, column }))
    .filter(({ column }) => drawn(figure).some((row) => row.cells[column].drawn && height(row.cells[column].text) > 0))
    .map(({ label, column }, number) => ({
      label,
      data: drawn(figure).map((row) => height(row.cells[column].text)),
      backgroundColor: fill(number),
      borderColor: COLOURS[number % COLOURS.length],
      borderWidth: 1,
      maxBarThickness: 28,
    }));

export const worthDrawing = (figure) =>
  figure.chart !== 'NONE' && series(figure).length > 0;

export const roomFor = (figure) => 70 + 30 * drawn(figure).length;

export const draw = async (canvas, figure) => {
  library ??= load();
  const Chart = await library;
  const all = series(figure);
  const stacked = figure.chart === 'STACKED';
  return new Chart(canvas, {
    type: 'bar',
    data: { labels: drawn(figure).map((row) => short(row.label)), datasets: all },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      plugins: { legend: { display: all.length > 1, position: 'bottom' } },
      scales: { x: { stacked, beginAtZero: true, ticks: { precision: 0 } }, y: { stacked } },
    },
  });
};
