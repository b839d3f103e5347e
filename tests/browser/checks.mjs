// Counts what passed and what failed, and says it in the form that .ci/run adds up.
export class Checks {
  passed = 0;
  failed = 0;

  async check(name, action) {
    try {
      await action();
      this.passed++;
      console.log(`ok    ${name}`);
    } catch (error) {
      this.failed++;
      console.log(`FAIL  ${name}\n      ${String(error.message ?? error).split('\n').join('\n      ')}`);
    }
  }

  report() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed === 0 ? 0 : 1;
  }
}

export function expect(condition, message) {
  if (!condition) throw new Error(message);
}
