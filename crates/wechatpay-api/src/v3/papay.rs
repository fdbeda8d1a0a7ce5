//! `/v3/papay`

use crate::{At, Caller};

/// `/v3/papay`
#[derive(Debug, Clone)]
pub struct Papay<C> {
    at: At<C>,
}

impl<C: Caller> Papay<C> {
    pub(in crate::v3) fn new(at: At<C>) -> Self {
        Self { at }
    }

    /// `/v3/papay/scheduled-deduct-sign`
    #[doc(alias = "scheduledDeductSign")]
    #[must_use]
    pub fn scheduled_deduct_sign(&self) -> scheduled_deduct_sign::ScheduledDeductSign<C> {
        scheduled_deduct_sign::ScheduledDeductSign::new(self.at.clone())
    }
}

pub mod scheduled_deduct_sign {
    //! `/v3/papay/scheduled-deduct-sign`

    use crate::{At, Caller};

    /// `/v3/papay/scheduled-deduct-sign`
    #[derive(Debug, Clone)]
    pub struct ScheduledDeductSign<C> {
        at: At<C>,
    }

    impl<C: Caller> ScheduledDeductSign<C> {
        pub(in crate::v3) fn new(at: At<C>) -> Self {
            Self { at }
        }

        /// `/v3/papay/scheduled-deduct-sign/partner`
        #[must_use]
        pub fn partner(&self) -> partner::Partner<C> {
            partner::Partner::new(self.at.clone())
        }
    }

    pub mod partner {
        //! `/v3/papay/scheduled-deduct-sign/partner`

        use crate::{At, Caller};

        /// `/v3/papay/scheduled-deduct-sign/partner`
        #[derive(Debug, Clone)]
        pub struct Partner<C> {
            at: At<C>,
        }

        impl<C: Caller> Partner<C> {
            pub(in crate::v3) fn new(at: At<C>) -> Self {
                Self { at }
            }

            /// `/v3/papay/scheduled-deduct-sign/partner/contracts`
            #[must_use]
            pub fn contracts(&self) -> contracts::Contracts<C> {
                contracts::Contracts::new(self.at.clone())
            }
        }

        pub mod contracts {
            //! `/v3/papay/scheduled-deduct-sign/partner/contracts`

            use crate::{At, Caller};

            /// `/v3/papay/scheduled-deduct-sign/partner/contracts`
            #[derive(Debug, Clone)]
            pub struct Contracts<C> {
                at: At<C>,
            }

            impl<C: Caller> Contracts<C> {
                pub(in crate::v3) fn new(at: At<C>) -> Self {
                    Self { at }
                }

                /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`
                #[doc(alias = "preEntrustSign")]
                #[must_use]
                pub fn pre_entrust_sign(&self) -> pre_entrust_sign::PreEntrustSign<C> {
                    pre_entrust_sign::PreEntrustSign::new(self.at.clone())
                }
            }

            pub mod pre_entrust_sign {
                //! `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`

                use crate::{At, Caller};

                /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign`
                #[derive(Debug, Clone)]
                pub struct PreEntrustSign<C> {
                    at: At<C>,
                }

                impl<C: Caller> PreEntrustSign<C> {
                    pub(in crate::v3) fn new(at: At<C>) -> Self {
                        Self { at }
                    }

                    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
                    #[doc(alias = "miniProgram")]
                    #[must_use]
                    pub fn mini_program(&self) -> mini_program::MiniProgram<C> {
                        mini_program::MiniProgram::new(self.at.clone())
                    }
                }

                pub mod mini_program {
                    //! `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`

                    use crate::{At, Caller, JsonBody, Request};
                    use serde::{Deserialize, Serialize};
                    use wechatpay_spec::table::papay_sign;

                    /// `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
                    ///
                    /// 小程序场景预约扣费类型签约的预签约, see [4012693100](https://pay.weixin.qq.com/doc/v3/partner/4012693100).
                    #[derive(Debug, Clone)]
                    pub struct MiniProgram<C> {
                        at: At<C>,
                    }

                    impl<C: Caller> MiniProgram<C> {
                        pub(in crate::v3) fn new(at: At<C>) -> Self {
                            Self { at }
                        }

                        /// 小程序场景预约扣费类型签约的预签约: `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program`
                        ///
                        /// For: service provider (服务商). The session lives for 10 minutes. Allowed before 19:00 in Beijing of the day before `estimated_deduct_date`. A number is burnt once the user confirmed.
                        /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012693100>.
                        pub fn post(&self, body: &impl JsonBody<PostRequest>) -> C::Call<PostAnswer> {
                            self.at.json(&papay_sign::POST_PARTNER_MINI_PROGRAM_PRE_ENTRUST_SIGN, body)
                        }
                    }

                    /// What [`MiniProgram::post`] sends.
                    #[derive(Debug, Clone, Default, PartialEq, Serialize)]
                    pub struct PostRequest {
                        /// 服务商AppID: at most 32 characters.
                        pub sp_appid: String,
                        /// 用户在服务商AppID下的标识: this or `sub_openid` is needed; at most 64 characters.
                        #[serde(skip_serializing_if = "Option::is_none")]
                        pub sp_openid: Option<String>,
                        /// 子商户号: at most 32 characters.
                        pub sub_mchid: String,
                        /// 子商户AppID: at most 32 characters.
                        #[serde(skip_serializing_if = "Option::is_none")]
                        pub sub_appid: Option<String>,
                        /// 用户在子商户AppID下的标识: at most 64 characters.
                        #[serde(skip_serializing_if = "Option::is_none")]
                        pub sub_openid: Option<String>,
                        /// 委托代扣模板ID: the contract template.
                        pub plan_id: i64,
                        /// 商户签约协议号: the merchant's own contract number, unique; at most 32 digits and letters.
                        pub out_contract_code: String,
                        /// 用户账户展示名称: shown on the signing page; at most 32 characters, no emoji.
                        pub contract_display_account: String,
                        /// 签约结果通知地址: `https`, no query string; at most 256 characters.
                        pub contract_notify_url: String,
                        /// 商户侧用户标识: for several accounts of one user; at most 32 characters.
                        #[serde(skip_serializing_if = "Option::is_none")]
                        pub out_user_code: Option<String>,
                        /// 用于预约扣费的预约信息: required for templates of type 预约扣费.
                        #[serde(skip_serializing_if = "Option::is_none")]
                        pub deduct_schedule: Option<DeductSchedule>,
                    }

                    impl Request for PostRequest {}

                    /// 预约扣费的预约信息: when and how much will be deducted.
                    #[derive(Debug, Clone, Default, PartialEq, Serialize)]
                    pub struct DeductSchedule {
                        /// 预计扣费的日期: `YYYY-MM-DD`, a day in Beijing.
                        pub estimated_deduct_date: String,
                        /// 预计的扣费金额: at most the template's price.
                        pub estimated_deduct_amount: EstimatedDeductAmount,
                        /// 商品描述: shown to the user.
                        pub description: String,
                    }

                    /// 预计的扣费金额: an amount of money.
                    #[derive(Debug, Clone, Default, PartialEq, Serialize)]
                    pub struct EstimatedDeductAmount {
                        /// 金额: in 分 (minor unit).
                        pub total: i64,
                        /// 货币类型: `CNY`, also when absent.
                        #[serde(skip_serializing_if = "Option::is_none")]
                        pub currency: Option<String>,
                    }

                    /// What [`MiniProgram::post`] gets back.
                    #[derive(Debug, Clone, PartialEq, Deserialize)]
                    #[non_exhaustive]
                    pub struct PostAnswer {
                        /// 预签约ID: goes into the mini program jump.
                        pub pre_entrustweb_id: String,
                        /// 跳转签约小程序的AppID: the mini program to jump to.
                        pub redirect_appid: String,
                        /// 跳转签约小程序的路径: its page.
                        pub redirect_path: String,
                    }
                }
            }
        }
    }
}
