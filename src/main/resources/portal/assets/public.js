// Makes the pages more comfortable. Everything works without it.
import { initAll } from '/requests/assets/govuk-frontend/dist/govuk/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// A kept link carries reference and code behind the #, which is never sent to a server.
const form = document.getElementById('open-request')
const kept = /^#([A-Z0-9-]+):([A-Za-z0-9_-]+)$/.exec(location.hash)
if (form && kept) {
  form.elements.reference.value = kept[1]
  form.elements.secret.value = kept[2]
  history.replaceState(null, '', location.pathname)
}

// Warns five minutes before the visit ends, and lets it go on (WCAG 2.2.1).
const stay = document.getElementById('stay')
if (stay) {
  const warnAfter = (Number(stay.dataset.minutes) - 5) * 60000
  let timer = setTimeout(() => stay.showModal(), warnAfter)
  stay.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault()
    const answer = await fetch(event.target.action, { method: 'POST', body: new URLSearchParams(new FormData(event.target)) })
    if (answer.ok) {
      stay.close()
      timer = setTimeout(() => stay.showModal(), warnAfter)
    }
  })
}
