/** Short ways to load an inventory from texts, and to see what was wrong with it. */
import { loadInventory } from '../../../src/inventory/load.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { InvalidInput } from '../../../src/model/errors.ts';
import type { Inventory } from '../../../src/model/inventory.ts';
import { createVault } from '../../../src/vault/ansible-vault.ts';
import { type MemoryFiles, memoryIo } from './memory-io.ts';

const never = new AbortController().signal;

export function load(
  files: MemoryFiles['files'],
  sources: readonly string[] = Object.keys(files).slice(0, 1),
  programs: MemoryFiles['programs'] = {},
): Promise<Inventory> {
  return loadInventory(sources, { io: memoryIo({ files, programs }), vault: createVault([], () => undefined) }, never);
}

/** The findings with which loading fails; fails the test when it does not. */
export async function failureOf(
  files: MemoryFiles['files'],
  sources?: readonly string[],
  programs: MemoryFiles['programs'] = {},
): Promise<readonly Diagnostic[]> {
  try {
    await load(files, sources, programs);
  } catch (error) {
    if (error instanceof InvalidInput) return error.diagnostics;
    throw error;
  }
  throw new Error('this inventory was accepted');
}

/** `code line:column` of each finding. */
export function places(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, span }) => `${code} ${span?.line}:${span?.column}`);
}
