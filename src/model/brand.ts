/** Nominal typing for values that only a `parse…` function may make. */

declare const brand: unique symbol;

/** `T` that was checked once at the boundary and is trusted since; `Name` keeps kinds apart. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Makes the compiler refuse a void switch that misses a member of a union. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
