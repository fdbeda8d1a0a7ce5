//! `/v3/ecommerce`

use crate::{At, Caller};

/// `/v3/ecommerce`
#[derive(Debug, Clone)]
pub struct Ecommerce<C> {
    at: At<C>,
}

impl<C: Caller> Ecommerce<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/ecommerce/combine-papay`
    #[doc(alias = "combinePapay")]
    #[must_use]
    pub fn combine_papay(&self) -> combine_papay::CombinePapay<C> {
        combine_papay::CombinePapay::new(self.at.clone())
    }
}

pub mod combine_papay {
    //! `/v3/ecommerce/combine-papay`

    use crate::{At, Caller};

    /// `/v3/ecommerce/combine-papay`
    #[derive(Debug, Clone)]
    pub struct CombinePapay<C> {
        at: At<C>,
    }

    impl<C: Caller> CombinePapay<C> {
        pub(in crate::v3) fn new(at: At<C>) -> Self {
            Self { at }
        }

        /// `/v3/ecommerce/combine-papay/contracts`
        #[must_use]
        pub fn contracts(&self) -> contracts::Contracts<C> {
            contracts::Contracts::new(self.at.clone())
        }
    }

    pub mod contracts {
        //! `/v3/ecommerce/combine-papay/contracts`

        use crate::{At, Caller};

        /// `/v3/ecommerce/combine-papay/contracts`
        #[derive(Debug, Clone)]
        pub struct Contracts<C> {
            at: At<C>,
        }

        impl<C: Caller> Contracts<C> {
            pub(in crate::v3) fn new(at: At<C>) -> Self {
                Self { at }
            }

            /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
            #[doc(alias = "preEntrustSign")]
            #[must_use]
            pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign<C> {
                pre_entrust_sign::PreEntrustSign::new(self.at.clone())
            }
        }

        pub mod pre_entrust_sign {
            //! `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`

            use crate::{At, Caller};

            /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
            #[derive(Debug, Clone)]
            pub struct PreEntrustSign<C> {
                at: At<C>,
            }

            impl<C: Caller> PreEntrustSign<C> {
                pub(in crate::v3) fn new(at: At<C>) -> Self {
                    Self { at }
                }

                /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
                #[doc(alias = "miniProgram")]
                #[must_use]
                pub fn mini_program(&self) -> mini_program::MiniProgram<C> {
                    mini_program::MiniProgram::new(self.at.clone())
                }
            }

            pub mod mini_program {
                //! `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`

                use crate::{At, Caller, JsonBody, Request};
                use serde::{Deserialize, Serialize};
                use wechatpay_spec::table::combine_papay;

                /// `/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
                ///
                /// 小程序方式预签约, see [4017177322](https://pay.weixin.qq.com/doc/v3/partner/4017177322).
                #[derive(Debug, Clone)]
                pub struct MiniProgram<C> {
                    at: At<C>,
                }

                impl<C: Caller> MiniProgram<C> {
                    pub(in crate::v3) fn new(at: At<C>) -> Self {
                        Self { at }
                    }

                    /// 小程序方式预签约: `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
                    ///
                    /// For: ecommerce platform (电商平台). The session lives for 2 hours. The same number with the same body gives the same answer.
                    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4017177322>.
                    pub fn post(&self, body: &impl JsonBody<PostRequest>) -> C::Call<PostAnswer> {
                        self.at.json(&combine_papay::POST_MINI_PROGRAM_PRE_ENTRUST_SIGN, body)
                    }
                }

                /// What [`MiniProgram::post`] sends.
                #[derive(Debug, Clone, Default, PartialEq, Serialize)]
                pub struct PostRequest {
                    /// 商户AppID: the platform's AppID; at most 32 characters.
                    pub appid: String,
                    /// 委托代扣协议模板ID: the contract template.
                    pub plan_id: i64,
                    /// 商户签约协议号: the merchant's own contract number, unique; at most 32 digits and letters.
                    pub out_contract_code: String,
                    /// 用户账户展示名称: shown on the signing page; at most 32 characters, no emoji.
                    pub contract_display_account: String,
                    /// 回调通知地址: `https`, no query string; at most 256 characters.
                    pub notify_url: String,
                }

                impl Request for PostRequest {}

                /// What [`MiniProgram::post`] gets back.
                #[derive(Debug, Clone, PartialEq, Deserialize)]
                #[non_exhaustive]
                pub struct PostAnswer {
                    /// 预签约ID: goes into the mini program jump.
                    pub pre_entrustweb_id: String,
                    /// 商户号: the platform's number.
                    pub mchid: String,
                    /// 委托代扣协议模板ID: as requested.
                    pub plan_id: i64,
                    /// 商户签约协议号: as requested.
                    pub out_contract_code: String,
                }
            }
        }
    }
}
