// A notebook that is open in Jupyter Notebook 6, as a person sees it: cells by their first line, outputs by their text.
export class NotebookPage {
  constructor(page) {
    this.page = page;
  }

  static async open(page, url) {
    await page.goto(url);
    await page.waitForFunction(() => globalThis.Jupyter?.notebook?.kernel?.is_connected?.() && !globalThis.Jupyter.notebook._fully_loaded === false, null, { timeout: 60_000 });
    return new NotebookPage(page);
  }

  /** Runs all cells and waits until the kernel has nothing left to do. */
  async runAll() {
    await this.page.evaluate(() => globalThis.Jupyter.notebook.execute_all_cells());
    await this.idle();
  }

  async restartAndRunAll() {
    await this.page.evaluate(() => globalThis.Jupyter.notebook.restart_run_all({ confirm: false }));
    await this.page.waitForTimeout(1500);
    await this.idle();
  }

  async idle(timeout = 90_000) {
    await this.page.waitForTimeout(300);
    await this.page.waitForFunction(
      () => globalThis.Jupyter.notebook.get_cells().every(cell => cell.cell_type !== 'code' || cell.input_prompt_number !== '*'),
      null, { timeout });
  }

  /** The position of the code cell whose first line is this. */
  indexOf(firstLine) {
    return this.page.evaluate(
      line => globalThis.Jupyter.notebook.get_cells().findIndex(cell => cell.get_text().split('\n')[0].trim() === line), firstLine);
  }

  /** Replaces the text of a cell and runs it as a person does, with the keyboard. */
  async run(index, code) {
    await this.type(index, code);
    await this.page.keyboard.press('Control+Enter');
  }

  /** Puts text into a cell with the cursor at its end. */
  async type(index, code) {
    await this.page.evaluate(([i, text]) => {
      const notebook = globalThis.Jupyter.notebook;
      notebook.select(i);
      notebook.edit_mode();
      const cell = notebook.get_cell(i);
      cell.set_text(text);
      cell.code_mirror.setCursor(cell.code_mirror.lineCount(), 0);
      cell.code_mirror.execCommand('goDocEnd');
      cell.focus_editor();
    }, [index, code]);
  }

  /** A new code cell at the end. */
  append() {
    return this.page.evaluate(() => {
      const notebook = globalThis.Jupyter.notebook;
      notebook.insert_cell_at_bottom('code');
      return notebook.ncells() - 1;
    });
  }

  output(index) {
    return this.page.locator('.cell').nth(index).locator('.output_wrapper');
  }

  async outputText(index) {
    return (await this.output(index).innerText()).trim();
  }
}
