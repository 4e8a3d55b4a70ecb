import './browser-texts';
import { render } from 'preact';
import '../../../components/tokens.css';
import '../../../components/page.css';
import '../../../components/rule/rule.css';
import type { RuleExamples } from '../../../components/rule/example';
import { RulePage } from '../../../components/rule/RulePage';
import examples from '../../../entrypoints/rule/examples.json';
import { RULES } from '../../../rules';

const id = new URLSearchParams(location.search).get('rule');
const rule = RULES.find((one) => one.id === id);
const own = (examples as unknown as Record<string, RuleExamples>)[id ?? ''];
if (rule && own) render(<RulePage rule={{ ...rule, examples: own }} />, document.body);
