//! What nobody can guess.

use wechatpay::protocol::encoding;

use crate::exit::Failure;

/// So many letters and digits.
pub(crate) fn letters(count: usize) -> Result<String, Failure> {
    let mut text = String::new();
    while text.len() < count {
        let mut bytes = [0; 48];
        getrandom::fill(&mut bytes).map_err(|error| Failure::from(&*format!("no random bytes: {error}")))?;
        text.extend(encoding::base64(&bytes).chars().filter(char::is_ascii_alphanumeric));
    }
    text.truncate(count);
    Ok(text)
}
