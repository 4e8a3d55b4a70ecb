import type { RuleCases } from '../rule-case';
import apiBillingLocked from './api-billing-locked';
import attachmentFile from './attachment-file';
import billingAddOnlyYearlyMonthly from './billing-add-only-yearly-monthly';
import billingModeForDelivery from './billing-mode-for-delivery';
import billingNoRemove from './billing-no-remove';
import descriptionTooShort from './description-too-short';
import freeImagePriceFixed from './free-image-price-fixed';
import licenseOneMode from './license-one-mode';
import logoFile from './logo-file';
import multiInstanceOneWay from './multi-instance-one-way';
import productNameForm from './product-name-form';
import productionUrlForm from './production-url-form';
import publicSalesHidden from './public-sales-hidden';
import publicSalesResetsSpecs from './public-sales-resets-specs';
import quantityRangeOnlyWidens from './quantity-range-only-widens';
import quantityStepLocked from './quantity-step-locked';
import removalIsFinal from './removal-is-final';
import reservedAttributeName from './reserved-attribute-name';
import saasInterfacesCalledOnSubmit from './saas-interfaces-called-on-submit';
import saasSupervisionLocked from './saas-supervision-locked';
import saasTrialDaysLocked from './saas-trial-days-locked';
import saasTrialLocked from './saas-trial-locked';
import skuLimits from './sku-limits';
import specAddBeforeRemove from './spec-add-before-remove';
import specFieldLocked from './spec-field-locked';
import specFrozenWhenAllRemoved from './spec-frozen-when-all-removed';
import specNameForm from './spec-name-form';
import specNoDelete from './spec-no-delete';
import takesEffectAfterApproval from './takes-effect-after-approval';
import trialDaysRange from './trial-days-range';
import trialNeedsYearlyMonthly from './trial-needs-yearly-monthly';
import upgradeRuleLost from './upgrade-rule-lost';
import versionForm from './version-form';
import zeroPriceTrial from './zero-price-trial';

/** The tables of all rules. */
export const CASES: readonly RuleCases[] = [
  apiBillingLocked,
  attachmentFile,
  billingAddOnlyYearlyMonthly,
  billingModeForDelivery,
  billingNoRemove,
  descriptionTooShort,
  freeImagePriceFixed,
  licenseOneMode,
  logoFile,
  multiInstanceOneWay,
  productNameForm,
  productionUrlForm,
  publicSalesHidden,
  publicSalesResetsSpecs,
  quantityRangeOnlyWidens,
  quantityStepLocked,
  removalIsFinal,
  reservedAttributeName,
  saasInterfacesCalledOnSubmit,
  saasSupervisionLocked,
  saasTrialDaysLocked,
  saasTrialLocked,
  skuLimits,
  specAddBeforeRemove,
  specFieldLocked,
  specFrozenWhenAllRemoved,
  specNameForm,
  specNoDelete,
  takesEffectAfterApproval,
  trialDaysRange,
  trialNeedsYearlyMonthly,
  upgradeRuleLost,
  versionForm,
  zeroPriceTrial,
];
