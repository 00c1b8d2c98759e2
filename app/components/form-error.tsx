/** What is wrong with a form as a whole; read out when it appears. */
export function FormError({ children }: { children: string | null }) {
  return (
    <div role="alert" className="empty:hidden">
      {children ? (
        <p className="rounded-control border-2 border-dashed border-empty px-4 py-3 text-empty">{children}</p>
      ) : null}
    </div>
  )
}
