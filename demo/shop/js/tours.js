// The tours of the look-book: where they lead and what is in the bag.

export const TOURS = [
  {route: 'high-route', name: 'The high route', place: 'Ötztal Alps, five days', picture: 'images/tour-high-route.svg',
    about: 'Six passes above 3000 metres and not one road. You carry everything, so everything has to earn its place.',
    note: 'Start before the sun does. The snow carries until ten.',
    bag: ['pack-atlas', 'jacket-fjell', 'lamp-kestrel']},
  {route: 'fjord-coast', name: 'Along the fjord', place: 'Lofoten, a week', picture: 'images/tour-fjord-coast.svg',
    about: 'Wind from the sea, rain from everywhere else, and light until midnight. A tent you can stand up in makes the difference.',
    note: 'Pitch with the door away from the water.',
    bag: ['tent-basecamp', 'jacket-fjell', 'pack-pebble']},
  {route: 'first-night', name: 'The first night out', place: 'By the lake, one night', picture: 'images/tour-first-night.svg',
    about: 'Two hours on foot, one night, home for lunch. Nothing to prove: the stars do the rest.',
    note: 'Put the lamp where you find it in the dark.',
    bag: ['tent-aurora', 'lamp-kestrel', 'pack-pebble']},
];
