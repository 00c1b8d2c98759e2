import { Component, type ReactNode } from 'react'

type SceneGuardProps = {
  /** Moves with the room: another moment is drawn anew. */
  moment: number
  instead: ReactNode
  children: ReactNode
}

/** A scene that cannot be drawn must not take the wall with it. */
export class SceneGuard extends Component<SceneGuardProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidUpdate({ moment }: SceneGuardProps) {
    if (this.state.broken && moment !== this.props.moment) this.setState({ broken: false })
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children
  }
}
