/** What the seeded shops' customers and products are called: ordinary words, some with marks and signs. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const FIRST_NAMES = words(`
  Ada Aisha Alejandro Amélie Anders Anna António Arjun Astrid Beatriz Ben Björn Carla Carlos Céline
  Chiara Chloé Claire Daan Dana David Diego Dmitri Elena Élodie Emil Emma Erik Eva Fatima Felix Fiona
  Florian François Freya George Giulia Grace Gustav Hanna Hassan Helga Henrik Hugo Ines Ingrid Isabel
  Ivan Jack Jana Jean Jens Jonas José Julia Jürgen Kai Karin Katja Lars Laura Léa Lena Liam Linda Luca
  Lucía Maja Marc María Marta Matteo Mei Mia Michael Mila Nadia Nils Noah Nora Olga Oliver Oskar Paul
  Pavel Petra Pierre Priya Rafael Renée Rosa Samir Sara Simon Sofia Stefan Tim Tom Ute Victor Yuki Zoë`);

export const LAST_NAMES = words(`
  Abbott Adler Ahmed Albrecht Alvarez Andersen Bailey Baker Barbieri Barnes Bauer Becker Bell Bergmann
  Bernard Bianchi Blanc Bosch Brandt Braun Brown Bruno Byrne Campbell Carter Castro Chen Clark Collins
  Conti Cooper Costa Cruz Davies Delgado Dubois Duval Eriksson Evans Fabre Ferrari Fischer Fontaine
  Foster Fournier Franke Garcia Gauthier Gomez Graf Gray Green Haas Hall Hansen Harris Hartmann Hernandez
  Herrmann Hoffmann Holm Horn Hughes Huber Ivanov Jansen Jensen Johansson Jones Kaiser Kaur Keller Kelly
  Khan Kim King Klein Koch König Kovács Krüger Kumar Lambert Lang Laurent Lee Lefèvre Lehmann Lewis Lopez
  Lorenz Mancini Marino Martin Mason Mayer Meyer Mitchell Moore Moreau Moretti Morgan Müller Murphy Nagy
  Nguyen Nielsen Novak Nowak Ødegård Olsen Ortiz Park Parker Patel Pereira Peters Petit Phillips Popov
  Ramos Reyes Ricci Richter Rivera Robert Romano Roux Russo Ruiz Sanchez Santos Sauer Schäfer Schmidt
  Schneider Scholz Schröder Schulz Scott Silva Singh Smith Sørensen Stein Suzuki Svensson Tanaka Taylor
  Thomas Torres Turner Vargas Vogel Vogt Wagner Walker Walter Wang Ward Weber Weiß White Wilson Winter
  Wolf Wood Wright Yılmaz Young Zhang Ziegler Zimmermann`);

export const TRADES = words(`
  Metallbau Logistics Foods Interiors Textiles Packaging Hardware Marine Automotive Instruments Lighting
  Ceramics Brewing Outfitters Robotics Print Gardens Medical Optics Catering Acoustics Cycles Tooling
  Roofing Electric Glass Timber Plastics Safety Signage`);

export const COMPANY_FORMS = words('GmbH Ltd Inc. LLC SARL S.p.A. B.V. AB AG KG OHG Co. ApS');

/** Adjectives and nouns of products, the usual ones first. */
export const MAKES = words(`
  Steel Standard Compact Heavy-Duty Galvanized Modular Stainless Industrial Insulated Recycled Premium
  Adjustable Foldable Waterproof Reinforced Magnetic Cordless Anti-Slip Two-Ply Transparent Ergonomic
  Fire-Resistant Hardened Flexible Tempered Anodized Laminated Perforated Padded Silent`);

export const GOODS = words(`
  Bolt Box Shelf Vest Pump Valve Cable Lamp Chair Desk Bracket Hinge Gasket Pallet Crate Label Bottle
  Glove Helmet Ladder Trolley Filter Hose Clamp Sensor Bearing Drill Tarpaulin Bench Cabinet Fan Mat
  Mirror Rack Roller Scale Tape Tent Tray Winch`);

export const SIZES = words('S M L XL 10mm 20mm 50mm 1m 2m 5m Red Blue Black White Grey');

/** Tags, and which share of quotes has each. */
export const TAG_SHARES: readonly (readonly [tag: string, share: number])[] = [
  ['wholesale', 0.18],
  ['Rush', 0.09],
  ['repeat customer', 0.07],
  ['trade show', 0.03],
  ['key account', 0.02],
  ['export', 0.012],
  ['custom print', 0.008],
  ['samples sent', 0.004],
  ['Größe prüfen', 0.002],
  ['tender', 0.001],
  ['VIP', 0.0006],
];
