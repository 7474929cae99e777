import { Component, type ReactNode } from 'react';

/** Reports what throws while its children are drawn, and draws nothing in their place: that is for its parent to find. */
export class ErrorBoundary extends Component<
  { onFailure(error: unknown): void; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override componentDidCatch(error: unknown) {
    this.props.onFailure(error);
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
