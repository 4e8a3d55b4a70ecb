import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { formReport } from '../../form/teach/report';

/** Run once at a press in the popup; what it returns is the report. */
export default defineUnlistedScript(() => formReport(document, location.href));
