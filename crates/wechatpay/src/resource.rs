use std::{borrow::Cow, fmt};

use serde::Serialize;
use serde_json::{Value, json};
use wechatpay_api::{Caller, Draft, Form, Upload};
use wechatpay_core::digest;

/// A path that was given as text: `client.chain("v3/…")` or `client["v3/…"]`. Any path, any JSON.
///
/// The JSON is sent as it is: sensitive fields (敏感信息) must hold ciphertext, which [`Client::encrypt`](crate::Client::encrypt) gives.
/// Only the typed chain encrypts for you.
///
/// The path is taken with or without a slash in front, and never changed in case. A slash at its end is kept: some operations have one,
/// such as `v3/applyment4sub/applyment/`. Parts that vary are written as
/// `{placeholders}`, as WeChat Pay's pages do, and set with [`variable`](Self::variable), which percent-encodes them:
///
/// ```no_run
/// # async fn f(client: wechatpay::Client) -> wechatpay::Result<()> {
/// let contract = client
///     .chain("v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}")
///     .variable("plan_id", 12535)
///     .variable("out_contract_code", "wxwtdk20200910100000")
///     .get()
///     .query("sub_mchid", "1900000109")
///     .await?;
/// println!("{}", contract["contract_state"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Resource<C> {
    caller: C,
    path: Cow<'static, str>,
    variables: Vec<(String, String)>,
}

impl<C: Caller> Resource<C> {
    pub(crate) fn new(caller: C, path: impl Into<Cow<'static, str>>) -> Self {
        Self { caller, path: path.into(), variables: Vec::new() }
    }

    /// Puts a value for a `{placeholder}` of the path.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "numbers and text alike are written without a `&`")]
    pub fn variable(&self, name: impl Into<String>, value: impl ToString) -> Self {
        let mut with = self.clone();
        with.variables.push((name.into(), value.to_string()));
        with
    }

    /// `GET`
    pub fn get(&self) -> C::Call<Value> {
        self.caller.call(self.draft("GET"))
    }

    /// `POST` with a JSON body, or without one: `post(&())`.
    pub fn post(&self, body: &(impl Serialize + ?Sized)) -> C::Call<Value> {
        self.caller.call(self.draft("POST").json(body))
    }

    /// `POST` with a file and its metadata, as `multipart/form-data`; only the metadata is signed.
    ///
    /// ```no_run
    /// # async fn f(client: wechatpay::Client, digest: &str) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = wechatpay::Upload::new("licence.jpg", std::fs::read("licence.jpg")?);
    /// let meta = serde_json::json!({ "filename": "licence.jpg", "sha256": digest });
    /// let answer = client.chain("v3/merchant/media/upload").post_form(&(meta, file)).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post_form(&self, form: &impl Form) -> C::Call<Value> {
        self.caller.call(self.draft("POST").form(form))
    }

    /// `POST` with a file, and the metadata that most uploads want: its name (`filename`) and its hash (`sha256`).
    ///
    /// ```no_run
    /// # async fn f(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = wechatpay::Upload::new("licence.jpg", std::fs::read("licence.jpg")?);
    /// let answer = client.chain("v3/merchant/media/upload").post_file(&file).checked(true).await?;
    /// println!("{}", answer["media_id"]);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`checked`](crate::Call::checked) looks at the file first, by what the page of the operation says: its kind, by name and content,
    /// and its size.
    pub fn post_file(&self, file: &Upload) -> C::Call<Value> {
        let meta = json!({ "filename": file.file_name, "sha256": digest::sha256_hex(&file.content) });
        self.post_form(&(meta, file.clone()))
    }

    /// `PUT` with a JSON body.
    pub fn put(&self, body: &(impl Serialize + ?Sized)) -> C::Call<Value> {
        self.caller.call(self.draft("PUT").json(body))
    }

    /// `PATCH` with a JSON body.
    pub fn patch(&self, body: &(impl Serialize + ?Sized)) -> C::Call<Value> {
        self.caller.call(self.draft("PATCH").json(body))
    }

    /// `DELETE` without a body.
    pub fn delete(&self) -> C::Call<Value> {
        self.caller.call(self.draft("DELETE"))
    }

    fn draft(&self, method: &'static str) -> Draft {
        let draft = Draft::new(method, self.path.clone());
        self.variables.iter().fold(draft, |draft, (name, value)| draft.variable(name.clone(), value.clone()))
    }
}

impl<C> fmt::Debug for Resource<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Resource(/{})", self.path.trim_start_matches('/'))
    }
}
