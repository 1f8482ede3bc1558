import { Component, type ReactNode } from 'react';

/** Shows a plain line where a part of the page breaks, and keeps the rest. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <div className="narrow" role="alert">
        <h1>This page broke</h1>
        <p>Nothing is lost: what you decided is in the store. Load the page again; if it breaks again, “readout serve” has a fault that should be reported.</p>
      </div>
    );
  }
}
