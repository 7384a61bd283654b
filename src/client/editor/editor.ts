/** One of the two editors: YAML with completion, help at the pointer and faults at their lines. */
import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, hoverTooltip } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import { choicesOf, jsonSchemaOf, type JsonSchema } from '../../schema/describe.ts';
import type { Written } from '../../schema/languages.ts';
import type { Fault } from '../../source/fault.ts';
import { fileSchema } from '../../source/kinds.ts';
import { isJsonSchema } from './schema.ts';
import type { Known } from './known.ts';
import { placeOf, schemaAt } from './place.ts';

/** What a field means, in the reader's language. */
type Meaning = (english: string) => string;

/** Ids and names, or the values of a closed list, that may stand in a field. */
function valuesOf(field: JsonSchema | undefined, { lists }: Known): { label: string; detail: string }[] {
  const item = isJsonSchema(field?.items) ? field.items : undefined;
  const collection = field?.['references'] ?? item?.['references'];
  if (typeof collection === 'string')
    return Object.entries(lists[collection] ?? {}).map(([label, detail]) => ({ label, detail }));
  const flags =
    field?.type === 'boolean' || field?.anyOf?.some((part) => isJsonSchema(part) && part.type === 'boolean');
  return [...choicesOf(field), ...(flags ? ['true', 'false', 'unknown'] : [])].map((label) => ({ label, detail: '' }));
}

const complete =
  (schema: JsonSchema, known: Known, meaning: Meaning) =>
  (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const lines = context.state.doc.toString().split('\n');
    const { path, key } = placeOf(lines, line.number - 1);
    const word = context.matchBefore(/[\w-]*/);
    if (!word || (word.from === word.to && !context.explicit)) return null;
    if (key && context.pos > line.from + line.text.indexOf(':'))
      return { from: word.from, options: valuesOf(schemaAt(schema, [...path, key]), known), validFor: /^[\w-]*$/ };
    const group = schemaAt(schema, path);
    return {
      from: word.from,
      options: Object.entries(group?.properties ?? {}).map(([label, field]) => ({
        label,
        apply: `${label}: `,
        info: isJsonSchema(field) && field.description ? meaning(field.description) : '',
      })),
      validFor: /^[\w-]*$/,
    };
  };

const help = (schema: JsonSchema, known: Known, meaning: Meaning) =>
  hoverTooltip((view, position) => {
    const line = view.state.doc.lineAt(position);
    const { path, key } = placeOf(view.state.doc.toString().split('\n'), line.number - 1);
    const field = key ? schemaAt(schema, [...path, key]) : undefined;
    const { description } = field ?? {};
    if (!description) return null;
    const values = valuesOf(field, known).map(({ label }) => label);
    return {
      pos: line.from,
      create: () => {
        const dom = document.createElement('div');
        dom.textContent = [meaning(description), values.slice(0, 30).join(', ')].filter(Boolean).join(' · ');
        return { dom };
      },
    };
  });

export type Wishes = { known: Known; /** Called at each change of the text. */ changed: () => void; meaning: Meaning };

/** Puts an editor into `parent`. */
export function makeEditor(parent: HTMLElement, language: Written, { known, changed, meaning }: Wishes): EditorView {
  const schema = jsonSchemaOf(fileSchema('studies', language));
  // Within a shadow root its styles are style sheets of their own, which the page's policy allows; it forbids inline ones.
  const root = parent.attachShadow({ mode: 'open' });
  return new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      extensions: [
        basicSetup,
        yaml(),
        EditorView.lineWrapping,
        EditorView.theme({
          '&': { border: '1px solid var(--line)', maxHeight: '70vh', fontSize: 'max(0.9rem, 16px)' },
          '.cm-scroller': { overflow: 'auto' },
        }),
        lintGutter(),
        autocompletion({ override: [complete(schema, known, meaning)] }),
        help(schema, known, meaning),
        EditorView.contentAttributes.of({ 'aria-label': parent.dataset['label'] ?? language }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed();
        }),
      ],
    }),
  });
}

/** Puts a text in the place of what stands there. */
export const setText = (view: EditorView, text: string): void =>
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });

/** Marks faults at their lines. */
export function showFaults(view: EditorView, faults: readonly Fault[]): void {
  const { doc } = view.state;
  const marks = faults.map(({ line: number, column, message, fix }) => {
    const line = doc.line(Math.min(Math.max(number, 1), doc.lines));
    const from = Math.min(line.from + column - 1, line.to);
    return { from, to: line.to, severity: 'error' as const, message: `${message}. ${fix}` };
  });
  view.dispatch(setDiagnostics(view.state, marks));
}
