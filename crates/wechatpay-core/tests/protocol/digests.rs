//! Hashes, against the values that their standards and OpenSSL print.

use wechatpay_core::digest::{Algorithm, Hasher, sha1_hex, sha256_hex, sm3_hex};

use crate::vectors::Case;

#[test]
fn sm3_gives_the_values_of_its_standard() {
    // GB/T 32905-2016, appendix A.
    assert_eq!(sm3_hex(b"abc"), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    assert_eq!(sm3_hex(&b"abcd".repeat(16)), "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
}

#[test]
fn sm3_gives_what_openssl_gives() {
    let cases = [
        (0, "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"),
        (55, "288337eef51eec62e7544d7270424c8dbe656254c99852870a73b2453a6a7fb1"),
        (56, "ba00ebedaab54065a5fd4f9f56326016203166bcee3eed44ea868d59d67aa3c8"),
        (64, "616ec433c359e7c2b19f360e2b8f2a1b6e9ed76b8dc1a7d207b31a5341c611e9"),
        (1_000_000, "c8aaf89429554029e231941a2acc0ad61ff2a5acd8fadd25847a3a732b3b02c3"),
    ];
    for (length, expected) in cases {
        assert_eq!(sm3_hex(&b"a".repeat(length)), expected, "{length} times `a`");
    }
    let case = Case::named("pending/sm2");
    assert_eq!(sm3_hex(&case.bytes("api_v3_key"))[..32], case.text("sm4_key"));
}

#[test]
fn sha_1_and_sha_256_give_the_values_of_fips_180() {
    let text = b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    assert_eq!(sha1_hex(text), "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
    assert_eq!(sha256_hex(text), "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

#[test]
fn a_hash_of_pieces_is_the_hash_of_the_whole() {
    let text: Vec<u8> = (0..1000_u32).map(|number| (number % 251) as u8).collect();
    let whole = [sha1_hex(&text), sha256_hex(&text), sm3_hex(&text)];
    for (algorithm, whole) in [Algorithm::Sha1, Algorithm::Sha256, Algorithm::Sm3].into_iter().zip(whole) {
        let mut hasher = Hasher::new(algorithm);
        text.chunks(37).for_each(|piece| hasher.update(piece));
        assert_eq!(hasher.hex(), whole, "{algorithm:?}");
    }
}
