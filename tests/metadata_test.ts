// Metadata that frameworks keep by the identity of a function, as `reflect-metadata` does.
import { test } from "node:test";
import { autoTimed, rssTracked, timed } from "../mod.ts";
import { assertEquals } from "./kit/assert.ts";
import { addReflectMetadata } from "./kit/reflect_metadata.ts";

type Decorator = (...given: never[]) => unknown;

for (const [name, wrapper] of Object.entries({ autoTimed, timed, rssTracked })) {
  test(`${name}() keeps the metadata of a function`, () => {
    using metadata = addReflectMetadata();
    const role = Symbol("role");
    const handler = () => {};
    metadata.defineMetadata("path", "/users", handler);
    metadata.defineMetadata(role, undefined, handler);
    for (const wrapped of [wrapper(handler), wrapper({ key: "k" })(handler), wrapper(wrapper(handler))]) {
      assertEquals(metadata.getOwnMetadataKeys(wrapped), ["path", role]);
      assertEquals(metadata.getMetadata("path", wrapped), "/users");
    }
    metadata.defineMetadata("path", "/other", wrapper(handler));
    assertEquals(metadata.getMetadata("path", handler), "/users");
  });

  test(`${name}() keeps a method's metadata, in either order of experimental decorators`, () => {
    using metadata = addReflectMetadata();
    const Get = (path: string) => (_target: object, _name: string, descriptor: PropertyDescriptor) => {
      metadata.defineMetadata("path", path, descriptor.value ?? descriptor.get);
      return descriptor;
    };
    /** Applies decorators from the last to the first, as TypeScript does. */
    const decorate = (target: object, name: string, ...decorators: Decorator[]) => {
      let descriptor = Object.getOwnPropertyDescriptor(target, name);
      for (const one of decorators.reverse()) {
        descriptor = (one as (...given: unknown[]) => PropertyDescriptor)(target, name, descriptor) ?? descriptor;
      }
      Object.defineProperty(target, name, descriptor!);
    };
    class Users {
      list(): number {
        return 1;
      }
      count(): number {
        return 2;
      }
      get first(): number {
        return 3;
      }
    }
    decorate(Users.prototype, "list", Get("/list"), wrapper({ key: "k" }));
    decorate(Users.prototype, "count", wrapper({ key: "k" }), Get("/count"));
    decorate(Users.prototype, "first", wrapper, Get("/first"));
    const { list, count } = Users.prototype;
    const { get } = Object.getOwnPropertyDescriptor(Users.prototype, "first")!;
    assertEquals([list, count, get!].map((one) => metadata.getMetadata("path", one)), ["/list", "/count", "/first"]);
  });

  test(`${name}() keeps a method's metadata, in either order of standard decorators`, () => {
    using metadata = addReflectMetadata();
    const Get = (path: string) => <F extends object>(method: F, _context: DecoratorContext): F => {
      metadata.defineMetadata("path", path, method);
      return method;
    };
    class Users {
      @Get("/list")
      @wrapper()
      list(): void {}
      @wrapper
      @Get("/count")
      count(): void {}
      @wrapper
      @Get("/make")
      static make(): void {}
    }
    const methods = [Users.prototype.list, Users.prototype.count, Users.make];
    assertEquals(methods.map((one) => metadata.getMetadata("path", one)), ["/list", "/count", "/make"]);
  });
}

test("autoTimed() keeps the properties of a function, symbols too", () => {
  const handler = Object.assign(() => {}, { [Symbol.for("routes")]: ["/users"], roles: ["admin"] });
  const wrapped = autoTimed(handler);
  assertEquals([wrapped[Symbol.for("routes") as never], wrapped.roles], [["/users"], ["admin"]]);
});
