/** The name of a key, as it stands on a button. Screen readers hear the button's words only. */
export function Kbd({ children }: { children: string }) {
  return (
    <span
      aria-hidden="true"
      className="ml-1 hidden rounded-[5px] border border-current px-1.5 font-sans text-xs leading-[18px] font-semibold opacity-65 pointer-fine:inline-block"
    >
      {children}
    </span>
  )
}
