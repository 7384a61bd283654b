/** What the line costs, as far as the browser tells. */
type Connection = { saveData?: boolean; type?: string; effectiveType?: string };
declare global {
  interface Navigator {
    readonly connection?: Connection;
  }
}

/** The reader asks to save, or the line is thin: nothing is loaded ahead. */
export function savesData(): boolean {
  const { saveData = false, effectiveType = '' } = navigator.connection ?? {};
  return saveData || /[23]g/.test(effectiveType);
}

/** Known to be no mobile line: some megabytes cost nobody money. */
export function isFreeLine(): boolean {
  const { connection } = navigator;
  return connection !== undefined && !savesData() && connection.type !== 'cellular';
}
