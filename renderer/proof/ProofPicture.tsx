// The phantom as this machine drew it, several screen pixels for one of its own, with the measured place marked.
import { useEffect, useRef } from 'react';
import type { Mark, Picture } from '../../native-free-core/proof/index.ts';

const widestPixels = 288;

export function ProofPicture({ picture, label }: { readonly picture: Picture; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { columns, rows, rgba, marks } = picture;
  const scale = Math.max(1, Math.floor(widestPixels / Math.max(columns, rows)));
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(new ImageData(rgba, columns, rows), 0, 0);
  }, [rgba, columns, rows]);
  return (
    <figure className="proof-picture" style={{ width: columns * scale, height: rows * scale }}>
      <canvas ref={canvas} width={columns} height={rows} role="img" aria-label={label} />
      <svg viewBox={`-0.5 -0.5 ${columns} ${rows}`} aria-hidden="true">
        {marks.map((mark) => (
          <MarkShape key={JSON.stringify(mark)} {...{ mark, columns, rows }} />
        ))}
      </svg>
    </figure>
  );
}

function MarkShape({ mark, columns, rows }: { mark: Mark; columns: number; rows: number }) {
  switch (mark.kind) {
    case 'disc':
      return <circle className="proof-mark" cx={mark.centre[0]} cy={mark.centre[1]} r={mark.radius} />;
    case 'line':
      return <line className="proof-mark" x1={mark.from[0]} y1={mark.from[1]} x2={mark.to[0]} y2={mark.to[1]} />;
    case 'whole':
      return <rect className="proof-mark" x={-0.5} y={-0.5} width={columns} height={rows} />;
  }
}
