import type { ReactNode } from 'react';

interface TableSectionProps {
  /** Of the section; its title has it, too. */
  id: string;
  /** What style sheets know it by. */
  className: string;
  title: string;
  subtitle: string;
  columns: readonly string[];
  /** Its rows. */
  children: ReactNode;
}

/** A part of the page that is a table of all there is of something. */
export function TableSection({ id, className, title, subtitle, columns, children }: TableSectionProps) {
  return (
    <section className={className} id={id} aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`}>{title}</h2>
      <p className="section-subtitle">{subtitle}</p>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
