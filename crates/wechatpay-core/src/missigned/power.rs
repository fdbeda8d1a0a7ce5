//! Powers modulo a number of 2048 bits, just enough to open a signature with a public key.
//!
//! Nothing here is secret, so nothing needs to take the same time for every number. Multiplication is Montgomery's.

/// Bytes of a number.
pub(super) const LENGTH: usize = 256;
/// Words of a number, the lowest first.
type Number = [u64; LENGTH / 8];

/// `base` to the power of `exponent` (big-endian), modulo `modulus`.
///
/// `None` unless the modulus is odd and larger than the base.
pub(super) fn power(base: &[u8; LENGTH], exponent: &[u8], modulus: &[u8; LENGTH]) -> Option<[u8; LENGTH]> {
    let field = Field::new(number(modulus))?;
    let base = number(base);
    if !is_less(&base, &field.modulus) {
        return None;
    }
    let base = field.enter(base);
    let mut result = field.enter(ONE);
    for byte in exponent {
        for bit in (0..8).rev() {
            result = field.multiply(&result, &result);
            if byte >> bit & 1 == 1 {
                result = field.multiply(&result, &base);
            }
        }
    }
    Some(bytes(&field.multiply(&result, &ONE)))
}

const ONE: Number = {
    let mut one = [0; LENGTH / 8];
    one[0] = 1;
    one
};

/// Numbers modulo an odd one; those inside are multiplied by 2 to the power of 2048.
struct Field {
    modulus: Number,
    /// The modulus' lowest word by this is -1, modulo 2 to the power of 64.
    inverse: u64,
}

impl Field {
    fn new(modulus: Number) -> Option<Self> {
        let lowest = *modulus.first().filter(|word| *word % 2 == 1)?;
        // Each step doubles the number of right bits.
        let inverse =
            (0..6).fold(1_u64, |inverse, _| inverse.wrapping_mul(2_u64.wrapping_sub(lowest.wrapping_mul(inverse))));
        Some(Self { modulus, inverse: inverse.wrapping_neg() }).filter(|field| is_less(&ONE, &field.modulus))
    }

    fn enter(&self, number: Number) -> Number {
        (0..LENGTH * 8).fold(number, |number, _| self.double(&number))
    }

    fn double(&self, number: &Number) -> Number {
        let mut carry = 0;
        let mut doubled = *number;
        for word in &mut doubled {
            let high = *word >> 63;
            *word = *word << 1 | carry;
            carry = high;
        }
        self.reduced(doubled, carry == 1)
    }

    /// Below the modulus again; `carry`: the number is larger by 2 to the power of 2048.
    fn reduced(&self, number: Number, carry: bool) -> Number {
        if carry || !is_less(&number, &self.modulus) { difference(&number, &self.modulus) } else { number }
    }

    fn multiply(&self, one: &Number, other: &Number) -> Number {
        let mut sum: Number = [0; LENGTH / 8];
        let mut top = false;
        for word in other {
            let high = add_product(&mut sum, one, *word);
            let factor = sum.first().map_or(0, |lowest| lowest.wrapping_mul(self.inverse));
            let higher = add_product(&mut sum, &self.modulus, factor);
            // The lowest word is zero now, and goes.
            sum.rotate_left(1);
            let (last, over) = high.overflowing_add(higher);
            let (last, more) = last.overflowing_add(u64::from(top));
            if let Some(slot) = sum.last_mut() {
                *slot = last;
            }
            top = over || more;
        }
        self.reduced(sum, top)
    }
}

/// Adds a product to a sum, and gives what does not fit.
fn add_product(sum: &mut Number, number: &Number, factor: u64) -> u64 {
    let mut carry = 0;
    for (slot, word) in sum.iter_mut().zip(number) {
        let whole = u128::from(*word) * u128::from(factor) + u128::from(*slot) + u128::from(carry);
        *slot = low(whole);
        carry = low(whole >> 64);
    }
    carry
}

fn low(whole: u128) -> u64 {
    #[expect(clippy::cast_possible_truncation, reason = "the lower half is what is wanted")]
    let low = whole as u64;
    low
}

fn difference(one: &Number, other: &Number) -> Number {
    let mut borrow = false;
    let mut difference = *one;
    for (slot, word) in difference.iter_mut().zip(other) {
        let (less, first) = slot.overflowing_sub(*word);
        let (less, second) = less.overflowing_sub(u64::from(borrow));
        *slot = less;
        borrow = first || second;
    }
    difference
}

fn is_less(one: &Number, other: &Number) -> bool {
    one.iter().rev().lt(other.iter().rev())
}

fn number(bytes: &[u8; LENGTH]) -> Number {
    let mut number = [0; LENGTH / 8];
    let (words, _) = bytes.as_chunks::<8>();
    for (slot, word) in number.iter_mut().zip(words.iter().rev()) {
        *slot = u64::from_be_bytes(*word);
    }
    number
}

fn bytes(number: &Number) -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    let (words, _) = bytes.as_chunks_mut::<8>();
    for (slot, word) in words.iter_mut().zip(number.iter().rev()) {
        *slot = word.to_be_bytes();
    }
    bytes
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::digest;

    /// Numbers of 2048 bits from a word: the hashes of the word with 0 to 7 behind it.
    fn drawn(word: &str) -> [u8; LENGTH] {
        let hashes: Vec<u8> = (0..8).flat_map(|part| digest::sha256(format!("{word}{part}").as_bytes())).collect();
        hashes.try_into().unwrap()
    }

    fn hash(number: &[u8; LENGTH]) -> String {
        digest::sha256_hex(number)
    }

    #[test]
    fn powers_are_those_of_another_implementation() {
        // Python: `pow(base, exponent, modulus)`, its 256 bytes hashed with SHA-256.
        let mut modulus = drawn("modulus");
        modulus[0] |= 0x80;
        modulus[255] |= 1;
        let mut base = drawn("base");
        base[0] &= 0x7F;
        let full = {
            let mut full = [0xFF; LENGTH];
            full[255] = 0x9D;
            full
        };
        for (base, exponent, modulus, expected) in [
            (base, &[1, 0, 1][..], modulus, "b3919dd6ca0ded00bd4e42bc72cdb68571252972f2b35695fd6d70ee6b7e415b"),
            (base, &[0xC0, 0xFF, 0xEE], modulus, "cdf5ae8bffa9b5c4543c8aff51bc12809c0823a9042f76e7a93fa3710c94ccf2"),
            (drawn("other"), &[1, 0, 1], full, "8922e62194a6abbeb6a0741f0cd7efc04910da032c419fcffa14bfaeb26417fc"),
            (drawn("other"), &[3], full, "d2172afd274e9fe8a20674021966469f24413da5445e6c52705c4931dac6cffb"),
        ] {
            assert_eq!(hash(&power(&base, exponent, &modulus).unwrap()), expected);
        }
    }

    #[test]
    fn what_is_no_modulus_gives_no_power() {
        let odd = [0xFF; LENGTH];
        let mut even = odd;
        even[255] = 0xFE;
        let small = bytes(&ONE);
        assert_eq!(power(&small, &[3], &even), None);
        assert_eq!(power(&odd, &[3], &odd), None);
        assert_eq!(power(&[0; LENGTH], &[3], &small), None);
        assert_eq!(power(&small, &[3], &odd), Some(small));
    }
}
