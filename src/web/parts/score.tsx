/** How likely a record is right, as a bar with its number. */
export function Score({ score }: { readonly score: number }) {
  const percent = Math.round(score * 100);
  return (
    <span className={percent < 50 ? 'score low' : 'score'} title={`${percent} % likely to be right, by the model's calibrated score`}>
      <svg viewBox="0 0 24 6" width="24" height="6" aria-hidden="true">
        <rect className="score-whole" width="24" height="6" rx="1.5" />
        <rect className="score-part" width={(24 * percent) / 100} height="6" rx="1.5" />
      </svg>
      {percent} %
    </span>
  );
}
