use serde::de::DeserializeOwned;
use wechatpay_spec::Operation;

use crate::{Draft, JsonBody, Request};

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
    pub fn with(&self, name: &'static str, value: impl Into<String>) -> Self {
        let mut next = self.clone();
        next.variables.push((name, value.into()));
        next
    }

    /// The end of a chain: an operation with a JSON body.
    pub fn json<R: Request, A: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        body: &impl JsonBody<R>,
    ) -> C::Call<A> {
        self.caller.call(self.draft(operation).json(body))
    }

    /// The end of a chain: an operation without a body.
    pub fn bare<A: DeserializeOwned>(&self, operation: &'static Operation) -> C::Call<A> {
        self.caller.call(self.draft(operation))
    }

    fn draft(&self, operation: &'static Operation) -> Draft {
        let mut draft = Draft::of(operation);
        for (name, value) in &self.variables {
            draft = draft.variable(*name, value.clone());
        }
        draft
    }
}
