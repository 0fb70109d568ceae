import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartDataset,
} from 'chart.js';
import type { Translate } from '../../texts/texts.ts';
import type { ChartData, ChartSeries } from './health-chart-data.ts';
import { responseTime, wholeNumber } from './health-words.ts';

/** The chart library, 60 KB compressed, is here alone: only a page that draws a chart loads it. */
Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

export interface Drawing {
  destroy(): void;
}

/** Draws into a canvas, in the colors of Polaris' tokens. What went less well is hatched, the 95th percentile dashed. */
export function draw(
  t: Translate,
  canvas: HTMLCanvasElement,
  { kind, labels, series }: ChartData,
): Drawing {
  const tokens = getComputedStyle(canvas);
  const token = (name: string): string => tokens.getPropertyValue(`--p-color-${name}`).trim();
  const number = (value: number): string =>
    kind === 'bars' ? wholeNumber(t, value) : responseTime(t, Math.round(value));
  return new Chart(canvas, {
    type: kind === 'bars' ? 'bar' : 'line',
    data: {
      labels: labels.map(({ short }) => short),
      datasets: series.map((one) => dataset(t, one, token)) as ChartDataset<'bar' | 'line'>[],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      font: { family: tokens.fontFamily, size: 12 },
      color: token('text-secondary'),
      scales: {
        x: {
          stacked: kind === 'bars',
          grid: { display: false },
          border: { color: token('border') },
          ticks: { color: token('text-secondary'), maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          stacked: kind === 'bars',
          beginAtZero: true,
          suggestedMax: 1,
          grid: { color: token('border-secondary') },
          border: { display: false },
          ticks: {
            color: token('text-secondary'),
            maxTicksLimit: 5,
            precision: 0,
            callback: (value) => number(Number(value)),
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            title: ([item]) => labels[item?.dataIndex ?? 0]?.full ?? '',
            label: ({ dataset: { label }, raw }) =>
              raw === null ? '' : `${label ?? ''}: ${number(Number(raw))}`,
          },
        },
      },
    },
  });
}

function dataset(
  t: Translate,
  { name, look, values }: ChartSeries,
  token: (name: string) => string,
): object {
  const common = { label: t(name), data: values };
  const line = { ...common, borderWidth: 2, pointHoverRadius: 5, tension: 0, spanGaps: false };
  const [succeeded, failed] = [token('bg-fill-success'), token('bg-fill-critical')];
  const [median, p95] = [token('icon-emphasis'), token('text-caution')];
  switch (look) {
    case 'succeeded':
      return { ...common, backgroundColor: succeeded, maxBarThickness: 28 };
    case 'failed':
      return { ...common, backgroundColor: hatched(failed), maxBarThickness: 28 };
    case 'ordered':
      return { ...common, backgroundColor: token('icon-info'), maxBarThickness: 28 };
    case 'notOrdered':
      return { ...common, backgroundColor: hatched(token('icon-secondary')), maxBarThickness: 28 };
    case 'median':
      return { ...line, borderColor: median, backgroundColor: median, pointRadius: 2.5 };
    case 'p95':
      return {
        ...line,
        borderColor: p95,
        backgroundColor: p95,
        borderDash: [5, 4],
        pointStyle: 'triangle',
        pointRadius: 3,
      };
  }
}

const TILE_PX = 8;

/** Diagonal stripes, for those to whom red and green are one color. */
function hatched(color: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = TILE_PX;
  tile.height = TILE_PX;
  const pen = tile.getContext('2d');
  if (!pen) return color;
  pen.fillStyle = color;
  pen.fillRect(0, 0, TILE_PX, TILE_PX);
  pen.strokeStyle = 'rgb(255 255 255 / 55%)';
  pen.lineWidth = 1.5;
  pen.beginPath();
  for (const offset of [-TILE_PX, 0, TILE_PX]) {
    pen.moveTo(offset, TILE_PX);
    pen.lineTo(offset + TILE_PX, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat') ?? color;
}
