use serde::de::DeserializeOwned;
use wechatpay_spec::Operation;

use crate::{Draft, Form, JsonOr, Request};

/// Who carries a draft out: an async client, a blocking one, or anything else.
pub trait Caller: Clone {
    /// What a verb gives back for an answer of type `A`.
    type Call<A: DeserializeOwned>;

    /// Takes a draft and makes a call of it.
    fn call<A: DeserializeOwned>(&self, draft: Draft) -> Self::Call<A>;
}

/// Where a chain stands: its caller, and the values of the placeholders passed so far.
#[derive(Debug, Clone)]
pub struct At<C> {
    caller: C,
    variables: Vec<(&'static str, String)>,
}

impl<C: Caller> At<C> {
    /// The start of a chain.
    #[must_use]
    pub fn start(caller: C) -> Self {
        Self { caller, variables: Vec::new() }
    }

    /// A step through a placeholder.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "numbers and text alike are written without a `&`")]
    pub fn with(&self, name: &'static str, value: impl ToString) -> Self {
        let mut next = self.clone();
        next.variables.push((name, value.to_string()));
        next
    }

    /// The end of a chain: an operation without query and body.
    pub fn bare<A: DeserializeOwned>(&self, operation: &'static Operation) -> C::Call<A> {
        self.caller.call(self.draft(operation))
    }

    /// The end of a chain: an operation with a query.
    pub fn query<R: Request, Q: JsonOr<R>, A: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        query: &Q,
    ) -> C::Call<A> {
        self.caller.call(with_query(self.draft(operation), query))
    }

    /// The end of a chain: an operation with a JSON body.
    pub fn json<R: Request, B: JsonOr<R>, A: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        body: &B,
    ) -> C::Call<A> {
        self.caller.call(with_json(self.draft(operation), body))
    }

    /// The end of a chain: an operation with a query and a JSON body.
    pub fn query_json<S: Request, Q: JsonOr<S>, R: Request, B: JsonOr<R>, A: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        query: &Q,
        body: &B,
    ) -> C::Call<A> {
        self.caller.call(with_json(with_query(self.draft(operation), query), body))
    }

    /// The end of a chain: an operation that takes a file.
    pub fn form<A: DeserializeOwned>(&self, operation: &'static Operation, form: &impl Form) -> C::Call<A> {
        let mut draft = self.draft(operation).form(form);
        draft.plaintext.body = true;
        self.caller.call(draft)
    }

    fn draft(&self, operation: &'static Operation) -> Draft {
        let variables = self.variables.iter();
        variables.fold(Draft::of(operation), |draft, (name, value)| draft.variable(*name, value.clone()))
    }
}

fn with_query<R: Request, Q: JsonOr<R>>(draft: Draft, query: &Q) -> Draft {
    let mut draft = draft.queries(query);
    draft.plaintext.query = Q::PLAINTEXT;
    draft
}

fn with_json<R: Request, B: JsonOr<R>>(draft: Draft, body: &B) -> Draft {
    let mut draft = draft.json(body);
    draft.plaintext.body = B::PLAINTEXT;
    draft
}
