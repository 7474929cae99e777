/** A driver by the W3C's WebDriver: each command is one HTTP request with JSON in both directions. */
export class WebDriver {
  readonly #address: string;
  readonly version: string;

  private constructor(address: string, version: string) {
    this.#address = address;
    this.version = version;
  }

  /** Begins a session with a driver that listens on a port of this machine. Throws an Error if it refuses. */
  static async start(port: number, capabilities: object): Promise<WebDriver> {
    const sessions = `http://127.0.0.1:${port}/session`;
    const { sessionId, capabilities: given } = await ask<{
      sessionId: string;
      capabilities: { browserVersion: string };
    }>('POST', sessions, { capabilities: { alwaysMatch: capabilities } });
    return new WebDriver(`${sessions}/${sessionId}`, given.browserVersion);
  }

  get<Result>(command: string): Promise<Result> {
    return ask('GET', `${this.#address}/${command}`);
  }

  post<Result>(command: string, body: object = {}): Promise<Result> {
    return ask('POST', `${this.#address}/${command}`, body);
  }

  /** Ends the session, and the browser with it. */
  end(): Promise<void> {
    return ask('DELETE', this.#address);
  }
}

/** No command takes longer than this, in ms, on however busy a machine. */
const PATIENCE = 60_000;

async function ask<Result>(method: string, address: string, body?: object): Promise<Result> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(PATIENCE),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
