export function TollsPage() { return <h1>Tolls</h1>; }
