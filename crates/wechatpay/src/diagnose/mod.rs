//! Why a signature was refused: `SIGN_ERROR` (签名错误), the most frequent trouble with APIv3.
//!
//! Of a call that this client made, the error has all that is needed:
//!
//! ```no_run
//! # async fn f(client: wechatpay::Client) {
//! if let Err(error) = client.chain("v3/certificates").get().await
//!     && let Some(diagnosis) = error.diagnosis()
//! {
//!     eprintln!("{diagnosis}");
//! }
//! # }
//! ```
//!
//! Of a request that another program made, hand in as [`Evidence`] what is known: the answer, the request as it was sent, the text that was
//! signed, the merchant's public key or certificate. Each of them tells more:
//!
//! | known | tells |
//! |---|---|
//! | the answer | what it says itself: a wrong header, time or serial number; with `sign_information`, the text that must be signed |
//! | and the request as sent | a malformed header, a wrong clock (by the answer's `Date`), and what was changed on the way |
//! | and the text that was signed | every mistake in it |
//! | or the public key instead | the same: a signature, opened with the public key, gives the hash of what was signed |
//! | and the certificate | a serial number or key that is not the certificate's |
//!
//! ```
//! use wechatpay::diagnose::Evidence;
//!
//! let answer = r#"{"code":"SIGN_ERROR","message":"错误的签名，验签失败","detail":{"sign_information":{"method":"GET",
//!     "url":"/v3/certificates?algorithm_type=RSA","sign_message_length":89,
//!     "truncated_sign_message":"GET\\n/v3/certificates?algorithm_type=RSA\\n1700000000\\n593BEC0C930BF1AFEB40B4A08C8FB242\\n\\n"}}}"#;
//! let diagnosis = Evidence::new()
//!     .answer(http::StatusCode::UNAUTHORIZED, &http::HeaderMap::new(), answer.as_bytes())
//!     .signed("GET\n/v3/certificates\n1700000000\n593BEC0C930BF1AFEB40B4A08C8FB242\n\n")
//!     .diagnose();
//! assert_eq!(diagnosis.findings[0].cause.name(), "query_left_out");
//! ```
//!
//! From a public key alone, a body that was signed in GBK is recognised where the feature `gbk` of `wechatpay-core` is on; the sandbox and the
//! command have it.
//!
//! Nothing is guessed: a finding says whether it is proven, told by the answer, or what remains, and where nothing can be said,
//! [`Diagnosis::missing`] says what would help. WeChat Pay's rules: <https://pay.weixin.qq.com/doc/v3/merchant/4012365337>.

mod cause;
mod evidence;
mod judge;
mod report;
mod sent;
mod told;

pub use cause::Cause;
pub use evidence::Evidence;
pub(crate) use evidence::Signed;
pub use report::{Certainty, Diagnosis, Finding, Line};
pub use wechatpay_core::missigned::Mistake;
