/** A chair: solid when somebody sits on it, hollow and dashed when nobody does. */
export function ChairDrawing({ taken }: { taken: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 96 112"
      className={`h-24 w-auto flex-none stroke-2 ${taken ? 'fill-enough/20 stroke-enough' : 'fill-none stroke-empty'}`}
      strokeLinejoin="round"
      strokeLinecap="round"
      strokeDasharray={taken ? undefined : '5 5'}
    >
      <path d="M26 60V14a8 8 0 0 1 8-8h28a8 8 0 0 1 8 8v46z" />
      <path d="M18 60h60a5 5 0 0 1 5 5v8H13v-8a5 5 0 0 1 5-5z" />
      <path d="M20 73v33M76 73v33" />
    </svg>
  )
}
