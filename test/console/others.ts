import type { TextKey } from './texts';

/** Fields of the form that KooGallery's help does not name, in the consoles that have them. */
export const practiceOthers = {
  category: 'business',
  subcategory: 'hr',
  hotline: '+86 400 000 0000',
  contactEmail: 'support@example.com',
  releaseDate: '2026-03-01',
  remarks: 'Please call before noon.',
  invoices: true,
};
export type PracticeOthers = typeof practiceOthers;

/** The categories, and what each is divided into. */
export const CATEGORIES = {
  business: ['hr', 'finance'],
  security: ['backup', 'scanning'],
} as const satisfies Partial<Record<TextKey, readonly TextKey[]>>;
export type Category = keyof typeof CATEGORIES;

/** A category brings the first of its parts. */
export function chooseCategory(others: PracticeOthers, category: Category): void {
  others.category = category;
  others.subcategory = CATEGORIES[category][0];
}
