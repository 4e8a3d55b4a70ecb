/** The sign for options: two sliders. */
export const Sliders = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
    <path d="M2 5h6.5M12.5 5H14M2 11h1.5M7.5 11H14" stroke-width="1.5" stroke-linecap="round" />
    <circle cx="10.5" cy="5" r="2" stroke-width="1.5" />
    <circle cx="5.5" cy="11" r="2" stroke-width="1.5" />
  </svg>
);
