/** Who asks for the quote of the test events: nobody there is. */
export const SAMPLE_CUSTOMER = {
  name: 'Jordan Example',
  first_name: 'Jordan',
  last_name: 'Example',
  email: 'jordan@example.com',
  phone: '+1 555 0100',
  company: 'Example Trading Co.',
};

export const SAMPLE_ADDRESS = {
  street: '100 Example Street',
  street2: 'Dock 4',
  city: 'Springfield',
  province: 'IL',
  zip: '62701',
  country: 'US',
};
