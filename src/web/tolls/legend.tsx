import type { SourceSign } from './sources.js';

const paths: Readonly<Record<SourceSign['shape'], string>> = {
  circle: 'M-4.5,0a4.5,4.5 0 1,0 9,0a4.5,4.5 0 1,0 -9,0',
  square: 'M-4,-4h8v8h-8z',
  triangle: 'M0,-5L5,4H-5z',
  diamond: 'M0,-6L4,0L0,6L-4,0z',
  star: 'M0.0,-5.5L1.35,-1.86L5.23,-1.7L2.19,0.71L3.23,4.45L0.0,2.3L-3.23,4.45L-2.19,0.71L-5.23,-1.7L-1.35,-1.86Z',
  cross: 'M-1.7,-5h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z',
};

/** Which colour and shape is whose. */
export function Legend({ sources }: { readonly sources: readonly SourceSign[] }) {
  return (
    <p className="small classes">
      {sources.map(({ key, name, colour, shape }) => (
        <span key={key}>
          <svg width="13" height="13" viewBox="-6.5 -6.5 13 13" aria-hidden="true">
            <path d={paths[shape]} fill={colour} />
          </svg>{' '}
          {name}
        </span>
      ))}
    </p>
  );
}
