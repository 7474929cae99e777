import type { GeoContext } from 'd3';

/**
 * Collects SVG path data in whole px, as steps from point to point: about half the size of absolute positions, and
 * borders that several shapes share pack well. Steps start at rounded points, so roundings do not add up.
 */
export class RelativePath implements GeoContext {
  private data = '';
  private x = 0;
  private y = 0;
  private start: readonly [x: number, y: number] = [0, 0];
  private inLine = false;

  moveTo(x: number, y: number): void {
    this.step('m', Math.round(x), Math.round(y));
    this.start = [this.x, this.y];
    this.inLine = false;
  }

  lineTo(x: number, y: number): void {
    const [toX, toY] = [Math.round(x), Math.round(y)];
    if (toX === this.x && toY === this.y) return;
    this.step(this.inLine ? ' ' : 'l', toX, toY);
    this.inLine = true;
  }

  closePath(): void {
    this.data += 'z';
    [this.x, this.y] = this.start;
    this.inLine = false;
  }

  beginPath(): void {}

  /** Points are drawn in other ways; lines and areas have none. */
  arc(): void {}

  toString(): string {
    return this.data;
  }

  private step(command: string, toX: number, toY: number): void {
    // A minus sign parts numbers as well as a space does.
    this.data += `${command}${toX - this.x} ${toY - this.y}`.replaceAll(' -', '-');
    this.x = toX;
    this.y = toY;
  }
}
