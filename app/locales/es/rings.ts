import type { rings as source } from '../en/rings.ts'
import type { Translation } from '../translation.ts'

export const rings: Translation<typeof source> = {
  board: 'Personas en los anillos',
  keys: 'Izquierda y derecha van de persona en persona. Arriba acerca a una, abajo la aleja. Intro sobre una y luego sobre otra indica que se conocen; lo mismo otra vez lo quita.',
  ask: { place: '¿Qué tan cerca están de usted?', lines: '¿Quién conoce a quién?' },
  hint: {
    place: 'Arrastre a las personas hacia dentro: cuanto más al centro, más cercanas. O use las flechas.',
    lines: 'Arrastre de una persona a otra, o toque una y después la otra. Otra vez quita la línea.'
  },
  mode: { label: 'Para qué sirve arrastrar', place: 'Colocar personas', lines: 'Trazar líneas' },
  me: 'yo',
  shelf: 'sin colocar',
  noGroup: 'aún sin grupo',
  person: '{{name}}, {{group}}, {{ring}}, {{knows}}',
  knows_one: 'conoce aquí a {{count}} persona',
  knows_other: 'conoce aquí a {{count}} personas',
  knowsThem: 'Conoce a {{names}}.',
  placed: '{{name}}: {{ring}}.',
  nearest: '{{name}} ya no puede estar más cerca.',
  outermost: '{{name}} ya espera fuera de los anillos.',
  from: '{{name}}. Elija ahora a quién conoce o pulse Escape.',
  letGo: 'Ninguna línea trazada.',
  tied: '{{name}} y {{other}} se conocen.',
  untied: '{{name}} y {{other}}: línea quitada.',
  zoom: { label: 'Tamaño', in: 'Más grande', out: 'Más pequeño', reset: 'Como estaba', now: '{{percent}} %' },
  figure: {
    title: 'Su mapa visto desde arriba',
    note: 'Usted en el centro y, a su lado, las personas cercanas.',
    waiting_one: '{{count}} espera fuera: no ha dicho cuánta cercanía hay.',
    waiting_other: '{{count}} esperan fuera: no ha dicho cuánta cercanía hay.',
    show: 'Mostrar nombres',
    hide: 'Solo iniciales',
    alt: '{{rings}}. {{groups}}. {{lines}}.',
    ring: '{{ring}}: {{count}}',
    groups_one: '{{count}} grupo',
    groups_other: '{{count}} grupos',
    lines_one: '{{count}} par se conoce',
    lines_other: '{{count}} pares se conocen'
  }
}
