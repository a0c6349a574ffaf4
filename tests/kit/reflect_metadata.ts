// The part of the package `reflect-metadata` that keeps metadata of functions, by their identity.

type Store = Map<unknown, unknown>;

export interface ReflectMetadata {
  defineMetadata(key: unknown, value: unknown, target: object): void;
  getMetadata(key: unknown, target: object): unknown;
  getOwnMetadata(key: unknown, target: object): unknown;
  getOwnMetadataKeys(target: object): unknown[];
}

/** Adds the functions to `Reflect` until the result is disposed of. */
export function addReflectMetadata(): ReflectMetadata & Disposable {
  const stores = new WeakMap<object, Store>();
  const added: ReflectMetadata = {
    defineMetadata(key, value, target) {
      if (!stores.has(target)) stores.set(target, new Map());
      stores.get(target)!.set(key, value);
    },
    getMetadata(key, target) {
      let at: object | null = target;
      while (at && !stores.get(at)?.has(key)) at = Object.getPrototypeOf(at);
      return at ? stores.get(at)!.get(key) : undefined;
    },
    getOwnMetadata: (key, target) => stores.get(target)?.get(key),
    getOwnMetadataKeys: (target) => [...stores.get(target)?.keys() ?? []],
  };
  Object.assign(Reflect, added);
  const remove = () => {
    for (const name of Object.keys(added)) Reflect.deleteProperty(Reflect, name);
  };
  return { ...added, [Symbol.dispose]: remove };
}
