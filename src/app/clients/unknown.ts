export class UnknownEnvironment extends Error {
  override readonly name = 'UnknownEnvironment';
  readonly env: string;
  constructor(env: string) {
    super(`There is no environment “${env}”.`);
    this.env = env;
  }
}
