// The slices of a stack along the right edge of its frame.

export interface SliceSliderProps {
  readonly label: string;
  readonly slice: number;
  readonly count: number;
  /** How many have arrived. */
  readonly there: number;
  readonly onChange: (slice: number) => void;
}

export function SliceSlider({ label, slice, count, there, onChange }: SliceSliderProps) {
  return (
    <div className="slice-slider" data-own-hand>
      {there < count && <div className="slice-slider-there" style={{ height: `${(100 * there) / count}%` }} />}
      <input
        type="range"
        aria-label={label}
        aria-orientation="vertical"
        min={1}
        max={count}
        value={slice + 1}
        onDoubleClick={(event) => event.stopPropagation()}
        onChange={(event) => onChange(Number(event.target.value) - 1)}
      />
    </div>
  );
}
