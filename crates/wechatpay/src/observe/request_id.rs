/// The number behind the last `-` of a `Request-ID`, as WeChat Pay is observed to write it: 0 on success, otherwise a number of its own for
/// what went wrong. It is worth telling WeChat Pay's support, and counting; no page says what the numbers mean, so decide nothing by it.
///
/// ```
/// use wechatpay::observe::internal_number;
///
/// assert_eq!(internal_number("08A4ECD8BF0610E5EBC8BE05-268435461"), Some(268_435_461));
/// assert_eq!(internal_number("of another shape"), None);
/// ```
#[must_use]
pub fn internal_number(request_id: &str) -> Option<u64> {
    let (_, number) = request_id.rsplit_once('-')?;
    // Only digits: `parse` would take a sign as well.
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { number.parse().ok() } else { None }
}
