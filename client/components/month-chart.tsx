import { useEffect, useRef, useState } from "preact/hooks";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { countOf, monthInWords } from "../wording.ts";
import type { MonthsProps } from "./month-table.tsx";

const chartHeight = 160;
const secondsInADay = 86_400;
/** Empty time shown before the first month and after the last, in seconds. */
const margin = 60 * secondsInADay;
/** Between ticks, in the seconds by which uPlot knows months and years: 1 to 6 months, 1 to 50 years. */
const tickSteps = [
  ...[1, 2, 3, 4, 6].map((months) => months * 30 * secondsInADay),
  ...[1, 2, 5, 10, 25, 50].map((years) => years * 365 * secondsInADay),
];
const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const secondsOf = (month: string) => Date.parse(`${month}-01T00:00:00Z`) / 1000;

/** Contributions by month as bars; a press keeps to the month. `MonthTable` says the same in words. */
export function MonthChart({ months, busy, onChoose }: MonthsProps) {
  const place = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const choose = useRef<(index: number) => void>(() => {});
  choose.current = (index) => {
    const month = months[index];
    if (month && !busy) onChoose(month.value);
  };

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    let chart = draw(element, months, setPointed, (index) => choose.current(index));
    const drawAnew = () => {
      chart.destroy();
      chart = draw(element, months, setPointed, (index) => choose.current(index));
    };
    const sizes = new ResizeObserver(() => {
      chart.setSize({ width: element.clientWidth, height: chartHeight });
    });
    sizes.observe(element);
    dark.addEventListener("change", drawAnew);
    return () => {
      sizes.disconnect();
      dark.removeEventListener("change", drawAnew);
      chart.destroy();
    };
  }, [months]);

  const month = pointed === null ? undefined : months[pointed];
  return (
    <div aria-hidden="true" class="chart">
      <div ref={place} />
      <p class="quiet chart-note">
        {month ? `${monthInWords(month.value)}: ${countOf(month.count, "contribution")}` : "\u00A0"}
      </p>
    </div>
  );
}

function draw(
  element: HTMLElement,
  months: MonthsProps["months"],
  onPoint: (index: number | null) => void,
  onPress: (index: number) => void,
): uPlot {
  const style = getComputedStyle(element);
  const colour = (token: string) => style.getPropertyValue(token).trim();
  const [ink, line, accent] = ["--ink-soft", "--line", "--accent"].map(colour);
  const font = `11px ${style.fontFamily}`;
  const axis = { stroke: ink ?? "", font, grid: { stroke: line ?? "" }, ticks: { show: false } };
  const times = months.map(({ value }) => secondsOf(value));
  const [first = 0, last = first] = [times[0], times.at(-1)];
  const bars = uPlot.paths.bars?.({ size: [0.7, 26, 5], align: 1 });
  return new uPlot(
    {
      width: element.clientWidth,
      height: chartHeight,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "Etc/UTC"),
      legend: { show: false },
      cursor: {
        y: false,
        drag: { x: false, y: false },
        points: { show: false },
      },
      hooks: {
        setCursor: [({ cursor }) => onPoint(cursor.idx ?? null)],
        ready: [
          ({ over, cursor }) =>
            over.addEventListener("click", () => {
              if (typeof cursor.idx === "number") onPress(cursor.idx);
            }),
        ],
      },
      scales: {
        x: { range: () => [first - margin, last + margin] },
        y: { range: (_, __, most) => [0, Math.max(most, 1) * 1.1] },
      },
      axes: [
        {
          ...axis,
          grid: { show: false },
          space: 52,
          incrs: tickSteps,
          size: 28,
          values: (_, ticks) => ticks.map(tickInWords),
        },
        { ...axis, size: 34, space: 24, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000] },
      ],
      series: [
        {},
        {
          ...(accent && { fill: accent, stroke: accent }),
          ...(bars && { paths: bars }),
          points: { show: false },
        },
      ],
    },
    [times, months.map(({ count }) => count)],
    element,
  );
}

function tickInWords(seconds: number): string {
  const day = new Date(seconds * 1000);
  const month = day.getUTCMonth();
  const year = `${day.getUTCFullYear()}`;
  return month === 0 ? year : `${monthNames[month]} ’${year.slice(2)}`;
}
