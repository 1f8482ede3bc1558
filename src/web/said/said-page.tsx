export function SaidPage() { return <h1>Said</h1>; }
