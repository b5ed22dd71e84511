/** Puts the parts of discovery together. */
import { createExpressions } from './expressions.ts';
import { SourceBook } from './lookups.ts';
import { type SourceParts, sourceOpener } from './open-source.ts';

/** Sources stay open until it is disposed of; nothing is asked yet. */
export function openDiscovery(parts: SourceParts): SourceBook {
  return new SourceBook(sourceOpener(parts), createExpressions());
}
