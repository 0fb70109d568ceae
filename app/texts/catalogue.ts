import type { en } from './en/catalogue.ts';

/** Texts by area and name. A plural has two: `_one` and `_other`. */
export type Catalogue = Translated<typeof en>;

/** The same texts in another language: none missing, none more. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]>;
};

/** Names a text: `settings.pipeline.title`. A plural's goes without `_one` and `_other`. */
export type TextKey = keyof English;

/** What a text has to be given: a value for each of its `{{slots}}`; a plural, a `count`. */
export type TextValues<K extends TextKey> = {
  [S in SlotsOf<English[K]['text']> as NameOf<S>]: ValueOf<S>;
} & (true extends English[K]['plural'] ? { count: number } : unknown);

/** The same as the last of a function's parameters, left out where there is nothing to give. */
export type TextArguments<K extends TextKey> = keyof TextValues<K> extends never
  ? []
  : [values: TextValues<K>];

/** Names a text that says the same everywhere: what a table of labels holds. */
export type PlainTextKey = { [K in TextKey]: [] extends TextArguments<K> ? K : never }[TextKey];

/** The names of a text's `<tags>` and `<places/>`. */
export type TagOf<K extends TextKey> = TagsIn<English[K]['text']>;

type English = {
  [L in LeavesOf<typeof en> as BaseOf<L['key']>]: {
    text: L['text'];
    plural: L['key'] extends `${string}_other` ? true : false;
  };
};

type LeavesOf<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? { key: `${Path}${K}`; text: T[K] }
    : LeavesOf<T[K], `${Path}${K}.`>;
}[keyof T & string];

type BaseOf<Key extends string> = Key extends `${string}_one`
  ? never
  : Key extends `${infer Base}_other`
    ? Base
    : Key;

/** `name`, or with how it is written: `count, number`. */
type SlotsOf<Text> = Text extends `${string}{{${infer Slot}}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never;
type NameOf<Slot> = Slot extends `${infer Name}, ${string}` ? Name : Slot;
type ValueOf<Slot> = Slot extends 'count' | `${string}, number` ? number : string | number;

type TagsIn<Text> = Text extends `${string}<${infer Tag}>${infer Rest}`
  ? (Tag extends `/${string}` ? never : Tag extends `${infer Name}/` ? Name : Tag) | TagsIn<Rest>
  : never;
