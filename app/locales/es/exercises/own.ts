import type { own as source } from '../../en/exercises/own.ts'
import type { Translation } from '../../translation.ts'

export const own: Translation<typeof source> = {
  items: {
    title: 'Lo que usted anota',
    add: 'Añadir',
    one: 'Entrada',
    empty: 'Todavía no hay nada. Una entrada es un buen comienzo.'
  },
  self: { title: 'Sobre usted' },
  measures: {
    size: 'Personas en nuestros mapas',
    shareFlag: 'Sobre todo «{{bin}}»',
    share: 'Cómo se reparten nuestras personas',
    distinct: 'Personas distintas',
    slots: 'Lo vivas que están las sillas',
    followThrough: 'Qué fue de ello',
    mixFlag: 'Mapas con casi un solo punto de vista',
    mix: 'De fuera',
    lean: 'Hacia dónde nos inclinamos',
    balance: 'Lazos en ambas direcciones'
  },
  measureHelp: {
    size: 'cada persona cuenta una vez',
    share: 'la media de las proporciones de cada uno',
    coverage: 'cada persona cuenta una vez',
    shortfall: 'cada persona cuenta una vez',
    slots: 'cada persona cuenta una vez',
    followThrough: 'cada persona cuenta una vez',
    levels: 'cada persona cuenta una vez',
    mix: 'como yo, o distinto',
    scenarios: 'cada persona cuenta una vez',
    balance: 'de los lazos de cada uno',
    answer: 'cada persona cuenta una vez'
  },
  parts: {
    flagged: 'sí',
    notFlagged: 'no',
    notStarted: 'sin empezar',
    notKnown: 'no se sabe',
    unanswered: 'sin responder',
    nobody: 'nadie',
    one: 'solo una',
    fewer: 'de 1 a {{below}}',
    enough: '{{enough}} o más',
    several: 'dos o más',
    short: 'falta algo',
    met: 'está todo',
    none: 'ninguna',
    some: 'algunas',
    all: 'todas',
    empty: 'vacía',
    taken: 'ocupada',
    warm: 'en contacto',
    cold: 'hace tiempo',
    planned: 'previsto',
    done: 'hecho',
    kept: 'cumplido',
    open: 'aún no',
    alike: 'como yo',
    different: 'distinto',
    giveMore: 'damos más',
    even: 'equilibrado',
    takeMore: 'recibimos más',
    yes: 'sí',
    no: 'no'
  },
  reading: {
    exact: '{{measure}}: <em>{{count}} de {{people}}</em> están en «{{part}}».',
    few: '{{measure}}: <em>menos de 3 de {{people}}</em> están en «{{part}}».',
    nearlyAll: '{{measure}}: <em>los {{people}}, o casi todos,</em> están en «{{part}}».',
    median: '{{measure}}: el centro de esta sala está en torno a <em>{{middle}}</em>.',
    halfOver: '{{measure}}: la mitad de esta sala está <em>por encima de {{low}}</em>.',
    nearlyAllUpTo: '{{measure}}: casi todos aquí llegan <em>como mucho a {{high}}</em>.',
    nearlyAllOver: '{{measure}}: casi todos aquí están <em>por encima de {{low}}</em>.',
    hidden: 'Esta es la imagen de {{people}} personas de esta sala.'
  },
  trend: {
    title: '{{measure}}, sesión a sesión',
    told: '{{measure}}: el medio de <em>las mismas {{people}} personas</em>, sesión a sesión.',
    same: '{{measure}}: el medio sigue en <em>{{at}}</em> para las mismas {{people}} personas.',
    moved: '{{measure}}: el medio pasó <em>de {{from}} a {{to}}</em> para las mismas {{people}} personas.'
  },
  personal: {
    size: {
      empty: 'Su mapa está <em>sin empezar</em>, y eso no es una carencia.',
      size: 'Personas en su mapa: <em>{{contacts}}</em>.',
      noneOutside: 'Personas en su mapa: {{contacts}}. <em>Ninguna es de fuera.</em>',
      someOutside: 'Personas en su mapa: {{contacts}}; de fuera, <em>{{outside}}</em>.'
    },
    share: {
      empty: 'Su mapa está <em>sin empezar</em>; todavía no hay nada que clasificar.',
      unsorted: 'Nombres en su mapa: {{contacts}}. <em>Ninguno está clasificado aún.</em>',
      noGrowth: 'Clasificados: {{answered}}. <em>Nadie con un sí</em> en «{{second}}».',
      flagged: 'En «{{bin}}»: <em>{{companyOnly}} de {{answered}}</em>.',
      balanced: '«{{second}}»: un sí para <em>{{growth}} de {{answered}}</em>.'
    },
    coverage: {
      empty: 'Su mapa está <em>sin empezar</em>; todavía no hay a quién mirar.',
      unanswered: 'Nombres en su mapa: {{contacts}}. <em>Todavía no ha dicho nada de ellos.</em>',
      missing: 'Lo que aún no le aporta nadie: <em>{{missing}} de {{of}}</em>.',
      leaning: 'Hay alguien para las {{of}} cosas. <em>Más de la mitad viene de una sola persona.</em>',
      covered: 'Hay alguien para las {{of}} cosas, y <em>no depende de una sola persona</em>.'
    },
    shortfall: {
      empty: 'Su mapa está <em>sin empezar</em>; todavía no hay a quién mirar.',
      unanswered: 'Nombres en su mapa: {{contacts}}. <em>Todavía no ha dicho nada de ellos.</em>',
      short: 'Lugares por llenar: <em>{{short}} de {{of}}</em>.',
      met: 'Los {{of}} lugares están <em>llenos</em>.'
    },
    slots: {
      empty: 'Su mapa está <em>sin empezar</em>; todavía no hay a quién ofrecer una silla.',
      unanswered: 'Nombres en su mapa: {{contacts}}. <em>Nadie ocupa aún una silla.</em>',
      gap: 'Personas distintas en sus sillas: <em>{{people}} de {{of}}</em>.',
      cold: 'Todas las sillas están ocupadas. Unas palabras suyas harían bien a <em>{{cold}} de {{of}}</em>.',
      warm: 'Las {{of}} sillas están ocupadas por personas distintas, y <em>todas siguen vivas</em>.'
    },
    followThrough: {
      unanswered: 'Su lista está <em>todavía vacía</em>.',
      planned: 'En su lista: <em>{{planned}}</em>. Aún no ha llegado ninguna fecha.',
      allKept: 'Con fecha cumplida: {{due}}. <em>Todo hecho.</em>',
      kept: 'Cumplido: <em>{{kept}} de {{due}}</em> que ya tocaban.'
    },
    levels: {
      unanswered: '<em>Todavía no ha respondido</em> a ninguna línea.',
      gaps: 'Por debajo de lo que se considera suficiente: <em>{{gaps}} de {{answered}}</em>.',
      proactive: 'Líneas respondidas: {{answered}}. <em>Todas son suficientes.</em>'
    },
    mix: {
      empty: 'Su mapa está <em>sin empezar</em>; todavía no hay miradas que comparar.',
      unanswered: 'Nombres en su mapa: {{contacts}}. <em>Todavía no ha dicho nada de ellos.</em>',
      little:
        'Ha mirado a <em>{{answered}} de {{contacts}}</em> personas de su mapa. Son pocas para decir cuánto se parecen.',
      flagged: 'Personas que ha mirado: {{answered}}. Mucho viene de <em>un solo punto de vista</em>.',
      mixed: 'Personas que ha mirado: {{answered}}. <em>Ningún punto de vista</em> domina.'
    },
    scenarios: {
      empty: 'Su mapa está <em>sin empezar</em>; todavía no hay a quién llamar.',
      unanswered: 'Nombres en su mapa: {{contacts}}. <em>Todavía no ha pensado ningún caso.</em>',
      uncovered: 'Casos sin nadie a quien llamar: <em>{{uncovered}} de {{answered}}</em>.',
      covered: 'Casos que ha pensado: {{answered}}. <em>Para todos hay alguien.</em>'
    },
    balance: {
      empty: 'Su mapa está <em>sin empezar</em>; todavía no hay nada que sopesar.',
      unanswered: 'Nombres en su mapa: {{contacts}}. <em>Ninguno está colocado aún.</em>',
      giveMore: 'Usted sobre todo da. Solo usted: <em>{{giveOnly}}</em>. Solo ellos: {{takeOnly}}. Ambos: {{both}}.',
      even: 'Está cerca del equilibrio. Ambos: <em>{{both}}</em>. Solo usted: {{giveOnly}}. Solo ellos: {{takeOnly}}.',
      takeMore:
        'Usted sobre todo recibe. Solo ellos: <em>{{takeOnly}}</em>. Solo usted: {{giveOnly}}. Ambos: {{both}}.',
      notKnown: 'Entre las personas que ha colocado, <em>ninguna parte da</em> en este momento.'
    },
    answer: {
      empty: 'Su mapa está <em>sin empezar</em>; lo que respondió sobre usted queda guardado igualmente.',
      unanswered: '<em>Todavía no ha respondido.</em>',
      answered: 'Su respuesta queda <em>anotada</em>. Solo usted la ve.'
    }
  },
  suggestion: {
    size: {
      empty: 'Anote primero a tres personas. Bastan las iniciales.',
      size: 'Escriba hoy unas líneas a una de ellas. No hace falta motivo.',
      noneOutside: 'Piense en alguien que conoció este año fuera del trabajo y anote su nombre.',
      someOutside: 'Escriba hoy unas líneas a alguien de fuera. No hace falta motivo.'
    },
    share: {
      empty: 'Anote primero a tres personas. Bastan las iniciales.',
      unsorted: 'Clasifique a la última persona con quien habló. Las demás vienen solas.',
      noGrowth: '¿Quién podría ser el primero? Anote esta noche ese nombre.',
      flagged: 'Elija a una de ellas y hable esta semana de algo nuevo.',
      balanced: 'Dígale a una de ellas lo que significa para usted. Mantiene vivo el lazo.'
    },
    coverage: {
      empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
      unanswered: 'Empiece por la última persona que vio.',
      missing: 'Elija lo que más echa en falta y pídaselo a una persona.',
      leaning: 'Reparta el peso: acuda por una vez a otra persona.',
      covered: 'Pase una de estas cosas a alguien esta semana.'
    },
    shortfall: {
      empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
      unanswered: 'Empiece por la persona cuyo consejo siguió la última vez.',
      short: 'Elija un lugar vacío y pregunte a alguien de confianza a quién pondría ahí.',
      met: 'Elija el que menos usó este año y concierte una conversación.'
    },
    slots: {
      empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
      unanswered: 'Empiece por la silla más fácil.',
      gap: '¿Quién podría ocupar una silla vacía si se vieran más? Invite a esa persona a un café.',
      cold: 'Escriba hoy unas líneas a una de ellas. No hace falta motivo.',
      warm: 'Pregunte a una de ellas en qué silla está usted.'
    },
    followThrough: {
      unanswered: 'Empiece por algo tan pequeño que no pueda fallar.',
      planned: 'Apunte ahora mismo lo primero en su agenda.',
      allKept: 'Cuente a alguien qué salió de ello.',
      kept: 'Haga más pequeño lo que queda y hágalo esta semana.'
    },
    levels: {
      unanswered: 'Empiece por la línea más fácil.',
      gaps: 'Elija una línea y dedíquele media hora el mes que viene.',
      proactive: 'Muestre a alguien de esta sala cómo lo mantiene.'
    },
    mix: {
      empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
      unanswered: 'Empiece por la última persona que no estuvo de acuerdo con usted.',
      little: 'Siga con quienes más oye. Bastan unos toques por persona.',
      flagged: 'Antes de su próxima decisión, pregunte a alguien muy distinto cómo lo ve.',
      mixed: 'Junte a dos personas que sin usted no se conocerían.'
    },
    scenarios: {
      empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
      unanswered: 'Empiece por el caso que menos le preocupa.',
      uncovered: 'Llame a alguien esta semana, mientras no pasa nada.',
      covered: 'Dígale a una de ellas que está en su lista y ofrézcase para estar en la suya.'
    },
    balance: {
      empty: 'Anote primero a tres personas en el ejercicio del mapa. Bastan las iniciales.',
      unanswered: 'Empiece por la última persona que hizo algo por usted.',
      giveMore: 'Pida algo pequeño a una de ellas. A casi todos les gusta que les pidan.',
      even: '¿Quién lleva más tiempo esperando una señal suya? Envíela hoy.',
      takeMore: 'Elija a una de ellas y averigüe qué le sería útil este mes.',
      notKnown: 'Elija un lazo que quiera despertar y empiece con algo pequeño.'
    },
    answer: {
      empty: 'Anote a tres personas en el ejercicio del mapa cuando tenga un rato tranquilo.',
      unanswered: 'Lo primero que se le ocurre suele ser lo acertado.',
      answered: 'Si quiere, cuéntele a una persona de esta sala qué respondió.'
    }
  }
}
