import type { FieldValue, ProductForm } from '../../form/product';

/** The delivery method of the first form that shows one. */
function deliveryOf(first: ProductForm, second: ProductForm): FieldValue | undefined {
  return first.fields.deliveryMethod ?? second.fields.deliveryMethod;
}

/** What the product was released as: locks follow it even while another method is chosen. */
export const releasedDelivery = (released: ProductForm, edited: ProductForm): FieldValue | undefined =>
  deliveryOf(released, edited);

/** What the product is about to become: the form of values follows it. */
export const chosenDelivery = (released: ProductForm, edited: ProductForm): FieldValue | undefined =>
  deliveryOf(edited, released);
