import { apiBillingLocked } from './api-billing-locked';
import { attachmentFile } from './attachment-file';
import { billingAddOnlyYearlyMonthly } from './billing-add-only-yearly-monthly';
import { billingModeForDelivery } from './billing-mode-for-delivery';
import { billingNoRemove } from './billing-no-remove';
import { descriptionTooShort } from './description-too-short';
import { freeImagePriceFixed } from './free-image-price-fixed';
import { licenseOneMode } from './license-one-mode';
import { logoFile } from './logo-file';
import { multiInstanceOneWay } from './multi-instance-one-way';
import { productNameForm } from './product-name-form';
import { productionUrlForm } from './production-url-form';
import { publicSalesHidden } from './public-sales-hidden';
import { publicSalesResetsSpecs } from './public-sales-resets-specs';
import { quantityRangeOnlyWidens } from './quantity-range-only-widens';
import { quantityStepLocked } from './quantity-step-locked';
import { removalIsFinal } from './removal-is-final';
import { reservedAttributeName } from './reserved-attribute-name';
import type { Rule } from './rule';
import { saasInterfacesCalledOnSubmit } from './saas-interfaces-called-on-submit';
import { saasSupervisionLocked } from './saas-supervision-locked';
import { saasTrialDaysLocked } from './saas-trial-days-locked';
import { saasTrialLocked } from './saas-trial-locked';
import { skuLimits } from './sku-limits';
import { specAddBeforeRemove } from './spec-add-before-remove';
import { specFieldLocked } from './spec-field-locked';
import { specFrozenWhenAllRemoved } from './spec-frozen-when-all-removed';
import { specNameForm } from './spec-name-form';
import { specNoDelete } from './spec-no-delete';
import { takesEffectAfterApproval } from './takes-effect-after-approval';
import { trialDaysRange } from './trial-days-range';
import { trialNeedsYearlyMonthly } from './trial-needs-yearly-monthly';
import { upgradeRuleLost } from './upgrade-rule-lost';
import { versionForm } from './version-form';
import { zeroPriceTrial } from './zero-price-trial';

/** Every rule. Of two findings at one field the earlier rule's comes first. */
export const RULES: readonly Rule[] = [
  specNoDelete,
  specAddBeforeRemove,
  specFrozenWhenAllRemoved,
  billingAddOnlyYearlyMonthly,
  billingNoRemove,
  apiBillingLocked,
  licenseOneMode,
  billingModeForDelivery,
  saasSupervisionLocked,
  saasTrialLocked,
  saasTrialDaysLocked,
  trialNeedsYearlyMonthly,
  trialDaysRange,
  freeImagePriceFixed,
  zeroPriceTrial,
  upgradeRuleLost,
  quantityRangeOnlyWidens,
  quantityStepLocked,
  specFieldLocked,
  reservedAttributeName,
  skuLimits,
  specNameForm,
  multiInstanceOneWay,
  publicSalesHidden,
  publicSalesResetsSpecs,
  productionUrlForm,
  productNameForm,
  versionForm,
  descriptionTooShort,
  logoFile,
  attachmentFile,
  saasInterfacesCalledOnSubmit,
  takesEffectAfterApproval,
  removalIsFinal,
];

/** Rules that speak of the edit as a whole: their field is only a place to report at, not the place to draw them. */
export const SUMMARY_ONLY: ReadonlySet<string> = new Set([
  takesEffectAfterApproval.id,
  saasInterfacesCalledOnSubmit.id,
]);
